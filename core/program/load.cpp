// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/progress.h"
#include "program/standard_input.h"
#include "program/stopping.h"
#include "program/store_options.h"
#include "program/telling.h"
#include "state/graph_hash.h"
#include "state/graph_source.h"
#include "state/state.h"
#include "state/tracked_target.h"
#include "store/graph_feed.h"
#include "store/store_target.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <optional>
#include <utility>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus load: graphs into a triple store

  casus load facts.nq --to http://localhost:3030/news --store fuseki
  CASUS_PASSWORD=… casus load graphs/ --to http://localhost:8890 --store virtuoso --user dba
  casus export news/ | casus load - --to http://localhost:7878 --store oxigraph --verify

usage: casus load [FILE|DIR|-]… --to URL [options]

Files are N-Quads (.nq) or TriG (.trig), also compressed (.gz, .zst). Each graph takes the place of what the store had
under its IRI, so that loading the same again changes nothing; other graphs stay. A graph that stands in several
files, or apart in one, is loaded as one.

)";

constexpr std::string_view moreHelp
    = R"(  -f, --format FORMAT   of all files: nquads, trig, ntriples, turtle; else by their endings
      --graph IRI       for statements of no graph, also of .nt and .ttl
      --state FILE      what is in the store, kept in a file between runs: graphs that are there are passed over, and
                        of an article that was corrected, known by its URL or id, the earlier graph is removed
  -q, --quiet           no progress, no totals; warnings stay
  -h, --help            this text

exit codes: 0 all done, 1 could not run, 2 wrong usage, 3 some files could not be read or some graphs were not taken,
5 the store cannot be reached or used, 6 it does not let us in, 130 interrupted
)";

constexpr Option options[] = {{'f', "format", true}, {0, "graph", true}, {0, "state", true},
    {'q', "quiet", false}, {'h', "help", false}};

GraphFiles filesOf(const CommandLine& line)
{
    GraphFiles files {line.operands, line.get("format", ""), std::nullopt};
    if (!line.has("graph"))
        return files;
    try {
        files.graph.emplace(line.get("graph", {}));
    } catch (const Error& error) {
        throw UsageError(std::string("--graph: ") + error.what());
    }
    return files;
}

/// A store, and what is remembered of it if anything is. For one thread.
class Destination
{
public:
    Destination(StoreTarget& store, const std::string& stateFile)
        : store_(store)
    {
        if (stateFile.empty())
            return;
        state_.emplace(stateFile, store.isTrial() ? State::Access::Trial : State::Access::Make);
        tracked_.emplace(*state_, store);
    }

    void put(GraphContent graph)
    {
        if (tracked_)
            putTracked(std::move(graph));
        else if (graph.isMore)
            store_.add(graph.iri, std::move(graph.triples), {});
        else
            store_.replace(graph.iri, std::move(graph.triples), {});
    }
    void finish()
    {
        if (tracked_)
            tracked_->finish();
        else
            store_.finish();
    }
    /// Graphs that were there already.
    std::size_t unchanged() const { return unchanged_; }

private:
    void putTracked(GraphContent graph)
    {
        if (graph.isMore)
            return tracked_->add(graph.iri, std::move(graph.triples));
        GraphRecord record;
        record.source = sourceOfGraph(graph.iri, graph.triples);
        record.place = record.graph = graph.iri;
        record.statements = graphHash(graph.triples);
        unchanged_ += !tracked_->put(std::move(record), std::move(graph.triples));
    }

    StoreTarget& store_;
    std::optional<State> state_;
    std::optional<TrackedTarget> tracked_;
    std::size_t unchanged_ = 0;
};

/// Reads all and loads it; whether all of it could be read.
bool loadAll(
    GraphFeed& feed, Destination& destination, Progress& progress, const std::atomic<bool>& isStopped)
{
    bool isWhole = true;
    while (!isStopped) {
        auto next = feed.next();
        if (!next)
            break;
        if (const auto* diagnostic = std::get_if<Diagnostic>(&*next)) {
            progress.clear();
            warn(diagnostic->sentence);
            isWhole = isWhole && !diagnostic->isFailure;
        } else {
            destination.put(std::get<GraphContent>(std::move(*next)));
        }
    }
    destination.finish();
    return isWhole;
}

} // namespace

int loadGraphs(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, withStoreOptions(options));
    if (line.has("help")) {
        std::cout << help << storeHelp << moreHelp;
        return allDone;
    }
    const std::atomic<bool>& isStopped = listenForSignals();
    Progress progress(!line.has("quiet"));
    LoaderEvents events;
    events.tell = [&](const Diagnostic& diagnostic) {
        progress.clear();
        warn(diagnostic.sentence);
    };
    events.progress = [&](const LoadReport& report) {
        progress.show(std::to_string(report.graphs) + " graphs, "
            + std::to_string(static_cast<std::size_t>(
                static_cast<double>(report.statements) / std::max(progress.seconds(), 0.001)))
            + " statements/s");
    };
    StoreTarget store(storeOf(line), httpOptions(line, &isStopped), loaderOptions(line, &isStopped), events);
    Destination destination(store, line.get("state", ""));
    StandardInput standardInput(isStopped);
    std::istream input(&standardInput);
    GraphFeed feed(filesOf(line), input);
    const auto report = [&] {
        progress.clear();
        if (line.has("quiet"))
            return;
        if (line.has("state"))
            std::fprintf(stderr, "casus: %zu graphs were there already\n", destination.unchanged());
        printReport(store.report(), line.has("dry-run"), progress.seconds());
    };
    try {
        const bool isWhole = loadAll(feed, destination, progress, isStopped);
        report();
        if (isStopped)
            return interrupted;
        return isWhole && store.report().failed == 0 ? allDone : someFailed;
    } catch (const StoreError&) {
        report();
        throw;
    }
}

} // namespace casus
