// SPDX-License-Identifier: Apache-2.0
#include "store/loader.h"

#include "store/graph_queries.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace casus {

namespace {

/// Batches in a row that fail for no reason of their own: then it is the store.
constexpr unsigned mostFailuresInARow = 3;

std::string said(const HttpRequest& request, const HttpAnswer& answer)
{
    return request.url.substr(0, request.url.find('?')) + " answered " + std::to_string(answer.status)
        + wordsOf(answer);
}

[[noreturn]] void stop(const HttpRequest& request, const HttpAnswer& answer, const Store& store)
{
    using enum StoreError::Cause;
    const std::string sentence = said(request, answer);
    switch (answer.status) {
    case 401:
        throw StoreError(
            "the store does not let us in; are --user and the password, or the token, right? " + sentence,
            NotLetIn);
    case 403:
        throw StoreError(
            "the store does not let us write; may this user, and is the store not read-only? " + sentence,
            NotLetIn);
    case 404:
    case 410:
        throw StoreError("there is no store " + store.profile.name + " at this URL, which looks like "
                + store.profile.urlExample + "; are --to and --store right? " + sentence,
            Unusable);
    case 405:
    case 501:
        throw StoreError(
            "the store takes no changes here; is it read-only, and is --store right? " + sentence, Unusable);
    case 507:
        throw StoreError("the store has no room; " + sentence, Unusable);
    default:
        break;
    }
    if (answer.status < 400)
        throw StoreError(sentence + "; it leads to " + (answer.location.empty() ? "nowhere" : answer.location)
                + ", which casus does not follow; name the right URL with --to",
            Unusable);
    throw StoreError("the store does not answer as it should, also after a while; " + sentence, Unusable);
}

void sleep(std::chrono::milliseconds time, const std::atomic<bool>* isStopped)
{
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end && !(isStopped && *isStopped))
        std::this_thread::sleep_for(std::min(time, std::chrono::milliseconds(100)));
}

std::string graphsOf(const Batch& batch)
{
    const std::size_t others = batch.size() - 1;
    return "the graph " + batch.front().graph
        + (others == 0 ? "" : " and " + std::to_string(others) + (others == 1 ? " other" : " others"));
}

HttpOptions httpOptionsFor(HttpOptions http, const Store& store, const LoaderOptions& options)
{
    http.isBasicSentAtOnce = !store.profile.asksForUser;
    http.isStopped = options.isStopped;
    return http;
}

} // namespace

StoreError::StoreError(const std::string& sentence, Cause cause)
    : Error(sentence)
    , cause_(cause)
{
}

StoreError::~StoreError() = default;

Loader::Loader(Store store, HttpOptions http, LoaderOptions options, LoaderEvents events)
    : store_(std::move(store))
    , options_(std::move(options))
    , events_(std::move(events))
    , client_(httpOptionsFor(std::move(http), store_, options_))
    , policy_(options_.retries)
{
    if (options_.isVerified && store_.query.empty())
        throw Error("cannot verify: no queries can be sent to a store of the kind " + store_.profile.name
            + "; leave --verify out or name the store with --store");
    if (options_.isCompressed && !store_.profile.takesGzip)
        throw Error("the store " + store_.profile.name + " takes no compressed bodies; leave --gzip out");
    if (!options_.deadLetters.empty() && !options_.isDryRun)
        deadLetters_.emplace(options_.deadLetters);
    if (!options_.wait)
        options_.wait
            = [stopped = options_.isStopped](std::chrono::milliseconds time) { sleep(time, stopped); };
    if (options_.batchGraphs == 0)
        options_.batchGraphs = store_.profile.batchGraphs;
    if (store_.profile.replacement == Replacement::Graphs)
        options_.batchGraphs = 1;
    if (options_.batchBytes == 0)
        options_.batchBytes = store_.profile.batchBytes;
}

void Loader::replace(GraphContent graph)
{
    Change change {graph.isMore ? Change::Kind::Add : Change::Kind::Replace, std::move(graph.iri),
        std::move(graph.triples)};
    change.statements
        = static_cast<std::size_t>(std::count(change.triples.begin(), change.triples.end(), '\n'));
    queue(std::move(change));
}

void Loader::remove(std::string graph)
{
    queue({Change::Kind::Remove, std::move(graph), {}});
}

LoadReport Loader::finish()
{
    flush();
    report_.isInterrupted = isStopped();
    return report_;
}

bool Loader::isStopped() const
{
    return options_.isStopped && *options_.isStopped;
}

void Loader::queue(Change change)
{
    // What is cleared in front of all that is added must not have been added in the same batch.
    const bool isThere = std::any_of(
        batch_.begin(), batch_.end(), [&](const Change& other) { return other.graph == change.graph; });
    if (isThere && change.kind != Change::Kind::Add)
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
void Loader::deliver(Batch batch)
{
    if (isStopped()) {
        report_.unsent += batch.size();
        return;
    }
    const Batch orphans = takeOrphans(batch);
    if (!orphans.empty())
        putAway(orphans, "what comes before it was not taken");
    if (batch.empty())
        return;
    std::optional<Refusal> refusal;
    if (batch.size() == 1 && bytesOf(batch) > options_.batchBytes)
        refusal = {NextStep::Split, {}};
    else if (!options_.isDryRun)
        refusal = send(batch);
    if (!refusal)
        return settle(batch);
    if (refusal->step == NextStep::Stop) {
        report_.unsent += batch.size();
        return;
    }
    if (batch.size() > 1 ? refusal->step != NextStep::GiveUp
                         : refusal->step == NextStep::Split && canBeHalved(batch)) {
        auto [first, second] = halvesOf(std::move(batch));
        deliver(std::move(first));
        return deliver(std::move(second));
    }
    putAway(batch, refusal->reason);
    if (++failuresInARow_ == mostFailuresInARow)
        throw StoreError("the store took none of " + std::to_string(mostFailuresInARow)
                + " batches in a row; is its disk full, and is --store right?",
            StoreError::Cause::Unusable);
}

/// Takes what is added to graphs of which something was refused out of a batch: a part would take the place
/// of the whole.
Batch Loader::takeOrphans(Batch& batch) const
{
    const auto orphans = std::stable_partition(batch.begin(), batch.end(), [this](const Change& change) {
        return change.kind != Change::Kind::Add || !failed_.contains(change.graph);
    });
    Batch taken(std::make_move_iterator(orphans), std::make_move_iterator(batch.end()));
    batch.erase(orphans, batch.end());
    return taken;
}

std::optional<Loader::Refusal> Loader::send(const Batch& batch)
{
    const bool areNew = store_.profile.replacement == Replacement::Quads && isNew(batch);
    for (const HttpRequest& request : requestsFor(batch, store_, areNew, options_.isCompressed))
        if (auto refusal = send(request))
            return refusal;
    return std::nullopt;
}

/// Whether the store has none of the graphs that are to be replaced, and nothing is to be removed.
bool Loader::isNew(const Batch& batch)
{
    std::set<std::string> replaced;
    for (const Change& change : batch) {
        if (change.kind == Change::Kind::Remove)
            return false;
        if (change.kind == Change::Kind::Replace)
            replaced.insert(change.graph);
    }
    return replaced.empty() || !isYes(ask(existenceRequest(replaced, store_)).body);
}

/// Sends a request until the store has taken it, or tells why it did not.
std::optional<Loader::Refusal> Loader::send(const HttpRequest& request)
{
    for (unsigned tries = 1;; ++tries) {
        std::string reason;
        std::string retryAfter;
        try {
            const HttpAnswer answer = client_.send(request);
            // A graph that is not there need not be removed.
            if (answer.isSuccess() || (request.method == "DELETE" && answer.status == 404))
                return std::nullopt;
            reason = said(request, answer);
            retryAfter = answer.retryAfter;
            const NextStep step = policy_.after(answer, tries);
            if (step == NextStep::Stop)
                stop(request, answer, store_);
            if (step != NextStep::TryAgain)
                return Refusal {step, reason};
        } catch (const HttpError& error) {
            reason = error.what();
            if (!isStopped() && policy_.after(error, tries) == NextStep::Stop)
                throw StoreError(reason, StoreError::Cause::Unusable);
        }
        if (!isStopped()) {
            const auto wait = policy_.wait(retryAfter, tries, std::chrono::system_clock::now());
            tell(reason + "; trying again in " + std::to_string((wait.count() + 999) / 1000) + " s", false);
            ++report_.retries;
            options_.wait(wait);
        }
        if (isStopped())
            return Refusal {NextStep::Stop, reason};
    }
}

void Loader::settle(const Batch& batch)
{
    ++report_.batches;
    failuresInARow_ = 0;
    if (options_.isVerified && !options_.isDryRun)
        verify(batch);
    for (const Change& change : batch)
        settle(change);
}

void Loader::settle(const Change& change)
{
    report_.statements += change.statements;
    if (!change.isLast || failed_.contains(change.graph))
        return;
    ++(change.kind == Change::Kind::Remove ? report_.removed : report_.graphs);
    if (events_.settled && !options_.isDryRun)
        events_.settled(change.graph);
}

/// Counts in the store what is to be there.
void Loader::verify(const Batch& batch)
{
    std::set<std::string> graphs;
    for (const Change& change : batch) {
        counts_.take(change);
        if (change.isLast)
            graphs.insert(change.graph);
    }
    if (graphs.empty())
        return;
    std::map<std::string, std::size_t> found = countsIn(ask(countingRequest(graphs, store_)).body);
    for (const std::string& graph : graphs) {
        const std::string mismatch = counts_.mismatch(graph, found[graph]);
        if (mismatch.empty()) {
            ++report_.verified;
            continue;
        }
        if (failed_.insert(graph).second)
            ++report_.failed;
        tell("the graph " + graph + " is not as it was sent: " + mismatch + "; load it again", true);
    }
}

/// Asks a question as often as a batch is sent.
HttpAnswer Loader::ask(const HttpRequest& request)
{
    HttpAnswer answer;
    for (unsigned tries = 1;; ++tries) {
        std::string retryAfter;
        try {
            answer = client_.send(request);
            if (answer.isSuccess())
                return answer;
            if (policy_.after(answer, tries) != NextStep::TryAgain)
                stop(request, answer, store_);
            retryAfter = answer.retryAfter;
        } catch (const HttpError& error) {
            if (policy_.after(error, tries) == NextStep::Stop)
                throw StoreError(error.what(), StoreError::Cause::Unusable);
        }
        ++report_.retries;
        options_.wait(policy_.wait(retryAfter, tries, std::chrono::system_clock::now()));
    }
}

/// Keeps a batch that the store did not take.
void Loader::putAway(const Batch& batch, const std::string& reason)
{
    for (const Change& change : batch)
        if (failed_.insert(change.graph).second)
            ++report_.failed;
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
