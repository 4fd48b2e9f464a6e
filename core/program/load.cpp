// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/progress.h"
#include "program/standard_input.h"
#include "program/stopping.h"
#include "program/store_options.h"
#include "store/graph_feed.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

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
  -q, --quiet           no progress, no totals; warnings stay
  -h, --help            this text

exit codes: 0 all done, 1 could not run, 2 wrong usage, 3 some files could not be read or some graphs were not taken,
5 the store cannot be reached or used, 6 it does not let us in, 130 interrupted
)";

constexpr Option options[] = {{0, "to", true}, {0, "store", true}, {0, "stores", true}, {0, "user", true},
    {0, "password-file", true}, {0, "ca", true}, {0, "timeout", true}, {0, "batch", true},
    {0, "batch-bytes", true}, {0, "gzip", false}, {0, "retries", true}, {0, "dead-letter", true},
    {0, "verify", false}, {0, "dry-run", false}, {'f', "format", true}, {0, "graph", true},
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

/// Reads all and loads it; whether all of it could be read.
bool loadAll(GraphFeed& feed, Loader& loader, Progress& progress, const std::atomic<bool>& isStopped)
{
    bool isWhole = true;
    while (!isStopped) {
        auto next = feed.next();
        if (!next)
            break;
        if (const auto* diagnostic = std::get_if<Diagnostic>(&*next)) {
            progress.clear();
            std::fprintf(stderr, "casus: warning: %s\n", diagnostic->sentence.c_str());
            isWhole = isWhole && !diagnostic->isFailure;
        } else {
            loader.replace(std::get<GraphContent>(std::move(*next)));
        }
    }
    loader.finish();
    return isWhole;
}

} // namespace

int loadGraphs(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help << storeHelp << moreHelp;
        return allDone;
    }
    const std::atomic<bool>& isStopped = listenForSignals();
    Progress progress(!line.has("quiet"));
    LoaderEvents events;
    events.tell = [&](const Diagnostic& diagnostic) {
        progress.clear();
        std::fprintf(stderr, "casus: warning: %s\n", diagnostic.sentence.c_str());
    };
    events.progress = [&](const LoadReport& report) {
        progress.show(std::to_string(report.graphs) + " graphs, "
            + std::to_string(static_cast<std::size_t>(
                static_cast<double>(report.statements) / std::max(progress.seconds(), 0.001)))
            + " statements/s");
    };
    Loader loader(storeOf(line), httpOptions(line, &isStopped), loaderOptions(line, &isStopped), events);
    StandardInput standardInput(isStopped);
    std::istream input(&standardInput);
    GraphFeed feed(filesOf(line), input);
    const auto report = [&] {
        progress.clear();
        if (!line.has("quiet"))
            printReport(loader.report(), line.has("dry-run"), progress.seconds());
    };
    try {
        const bool isWhole = loadAll(feed, loader, progress, isStopped);
        report();
        if (isStopped)
            return interrupted;
        return isWhole && loader.report().failed == 0 ? allDone : someFailed;
    } catch (const StoreError& error) {
        report();
        std::fprintf(stderr, "casus: error: %s\n", error.what());
        return error.cause() == StoreError::Cause::NotLetIn ? notLetIn : storeUnusable;
    }
}

} // namespace casus
