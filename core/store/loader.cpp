// SPDX-License-Identifier: Apache-2.0
#include "store/loader.h"

#include "store/graph_queries.h"

#include <algorithm>
#include <utility>

namespace casus {

namespace {

/// Batches in a row that fail for no reason of their own: then it is the store.
constexpr unsigned mostFailuresInARow = 3;

std::string graphsOf(const GraphBatch& batch)
{
    const std::size_t others = batch.size() - 1;
    return "the graph " + batch.front().graph
        + (others == 0 ? "" : " and " + std::to_string(others) + (others == 1 ? " other" : " others"));
}

HttpOptions withStop(HttpOptions http, const std::atomic<bool>* isStopped)
{
    http.isStopped = isStopped;
    return http;
}

} // namespace

Loader::Loader(Store store, HttpOptions http, LoaderOptions options, LoaderEvents events)
    : store_(std::move(store))
    , options_(std::move(options))
    , events_(std::move(events))
    , conversation_(store_, withStop(std::move(http), options_.isStopped), options_.retries, options_.wait,
          [this](const std::string& sentence) { tell(sentence, false); })
{
    if (options_.isVerified && store_.query.empty())
        throw Error("cannot verify: no queries can be sent to a store of the kind " + store_.profile.name
            + "; leave --verify out or name the store with --store");
    if (options_.isCompressed && !store_.profile.takesGzip)
        throw Error("the store " + store_.profile.name + " takes no compressed bodies; leave --gzip out");
    if (!options_.deadLetters.empty() && !options_.isDryRun)
        deadLetters_.emplace(options_.deadLetters);
    if (options_.batchGraphs == 0)
        options_.batchGraphs = store_.profile.batchGraphs;
    if (store_.profile.replacement == Replacement::Graphs)
        options_.batchGraphs = 1;
    if (options_.batchBytes == 0)
        options_.batchBytes = store_.profile.batchBytes;
}

void Loader::replace(GraphContent graph)
{
    GraphChange change {graph.isMore ? GraphChange::Kind::Add : GraphChange::Kind::Replace,
        std::move(graph.iri), std::move(graph.triples)};
    change.statements
        = static_cast<std::size_t>(std::count(change.triples.begin(), change.triples.end(), '\n'));
    queue(std::move(change));
}

void Loader::remove(std::string graph)
{
    queue({GraphChange::Kind::Remove, std::move(graph), {}});
}

LoadReport Loader::finish()
{
    flush();
    report_.isInterrupted = isStopped();
    return report_;
}

bool Loader::hasAny(const std::set<std::string>& graphs)
{
    return store_.query.empty() || !isNone(conversation_.send(existenceRequest(graphs, store_)).answer.body);
}

bool Loader::isStopped() const
{
    return options_.isStopped && *options_.isStopped;
}

void Loader::queue(GraphChange change)
{
    // What is cleared in front of all that is added must not have been added in the same batch.
    const bool isThere = std::any_of(
        batch_.begin(), batch_.end(), [&](const GraphChange& other) { return other.graph == change.graph; });
    if (isThere && change.kind != GraphChange::Kind::Add)
        flush();
    if (batchBytes_ + change.triples.size() > options_.batchBytes)
        flush();
    batchBytes_ += change.triples.size();
    batch_.push_back(std::move(change));
    if (batchBytes_ >= options_.batchBytes || batch_.size() >= options_.batchGraphs)
        flush();
}

void Loader::flush()
{
    batchBytes_ = 0;
    if (batch_.empty())
        return;
    deliver(std::exchange(batch_, {}));
    if (events_.progress)
        events_.progress(report_);
}

/// Sends a batch, in halves where it is one graph that is too large or the store does not take it as a whole.
void Loader::deliver(GraphBatch batch)
{
    if (isStopped()) {
        report_.unsent += batch.size();
        return;
    }
    const GraphBatch orphans = takeOrphans(batch);
    if (!orphans.empty())
        putAway(orphans, "what comes before it was not taken");
    if (batch.empty())
        return;
    const bool isTooLarge = bytesOf(batch) > options_.batchBytes;
    if (batch.size() == 1 && isTooLarge && canBeHalved(batch))
        return deliverHalves(std::move(batch));
    const Reply reply = options_.isDryRun ? Reply() : send(batch);
    if (reply.step == NextStep::GoOn)
        return settle(batch);
    if (reply.step == NextStep::Stop) {
        report_.unsent += batch.size();
        return;
    }
    const bool areMany = batch.size() > 1 && reply.step != NextStep::GiveUp;
    if (areMany || (reply.step == NextStep::Split && canBeHalved(batch)))
        return deliverHalves(std::move(batch));
    putAway(batch, reply.reason);
    if (++failuresInARow_ == mostFailuresInARow)
        throw StoreError("the store took none of " + std::to_string(mostFailuresInARow)
                + " batches in a row; is its disk full, and is --store right?",
            StoreError::Cause::Unusable);
}

void Loader::deliverHalves(GraphBatch batch)
{
    auto [first, second] = halvesOf(std::move(batch));
    deliver(std::move(first));
    deliver(std::move(second));
}

/// Takes what is added to graphs of which something was refused out of a batch: a part would take the place
/// of the whole.
GraphBatch Loader::takeOrphans(GraphBatch& batch) const
{
    const auto orphans = std::stable_partition(batch.begin(), batch.end(), [this](const GraphChange& change) {
        return change.kind != GraphChange::Kind::Add || !failed_.contains(change.graph);
    });
    GraphBatch taken(std::make_move_iterator(orphans), std::make_move_iterator(batch.end()));
    batch.erase(orphans, batch.end());
    return taken;
}

/// Whether the store has none of the graphs that are to be replaced, and nothing is to be removed.
bool Loader::isNew(const GraphBatch& batch)
{
    std::set<std::string> replaced;
    for (const GraphChange& change : batch) {
        if (change.kind == GraphChange::Kind::Remove)
            return false;
        if (change.kind == GraphChange::Kind::Replace)
            replaced.insert(change.graph);
    }
    return replaced.empty() || !hasAny(replaced);
}

/// Sends a batch; tells of the first request that the store does not take.
Reply Loader::send(const GraphBatch& batch)
{
    const bool areNew = store_.profile.replacement == Replacement::Quads && isNew(batch);
    Reply reply;
    for (const HttpRequest& request : requestsFor(batch, store_, areNew, options_.isCompressed)) {
        reply = conversation_.send(request);
        if (reply.step != NextStep::GoOn)
            break;
    }
    report_.retries = conversation_.retries();
    return reply;
}

void Loader::settle(const GraphBatch& batch)
{
    ++report_.batches;
    failuresInARow_ = 0;
    if (options_.isVerified && !options_.isDryRun)
        verify(batch);
    for (const GraphChange& change : batch)
        settle(change);
}

void Loader::settle(const GraphChange& change)
{
    report_.statements += change.statements;
    if (!change.isLast || failed_.contains(change.graph))
        return;
    ++(change.kind == GraphChange::Kind::Remove ? report_.removed : report_.graphs);
    if (events_.settled && !options_.isDryRun)
        events_.settled(change.graph);
}

/// Counts in the store what is to be there.
void Loader::verify(const GraphBatch& batch)
{
    std::set<std::string> graphs;
    for (const GraphChange& change : batch) {
        counts_.take(change);
        if (change.isLast)
            graphs.insert(change.graph);
    }
    if (graphs.empty())
        return;
    const Reply reply = conversation_.send(countingRequest(graphs, store_));
    report_.retries = conversation_.retries();
    if (reply.step != NextStep::GoOn) {
        std::for_each(graphs.begin(), graphs.end(), [this](const std::string& graph) { fail(graph); });
        return tell("the statements of " + graphsOf(batch) + " cannot be counted: " + reply.reason, true);
    }
    std::map<std::string, std::size_t> found = countsIn(reply.answer.body);
    for (const std::string& graph : graphs) {
        const std::string mismatch = counts_.mismatch(graph, found[graph]);
        if (mismatch.empty()) {
            ++report_.verified;
            continue;
        }
        fail(graph);
        tell("the graph " + graph + " is not as it was sent: " + mismatch + "; load it again", true);
    }
}

void Loader::fail(const std::string& graph)
{
    if (failed_.insert(graph).second)
        ++report_.failed;
}

/// Keeps a batch that the store did not take.
void Loader::putAway(const GraphBatch& batch, const std::string& reason)
{
    for (const GraphChange& change : batch)
        fail(change.graph);
    std::string sentence
        = "the store did not take " + graphsOf(batch) + ", of which it may hold a part now: " + reason;
    if (deadLetters_)
        sentence += "; what was sent is in " + deadLetters_->write(batch, reason).string();
    tell(sentence, true);
}

void Loader::tell(const std::string& sentence, bool isFailure) const
{
    if (events_.tell)
        events_.tell({sentence, isFailure});
}

} // namespace casus
