// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/progress.h"
#include "program/reading.h"
#include "program/stopping.h"
#include "program/store_options.h"
#include "program/telling.h"
#include "store/store_target.h"

#include <casus/pipeline/pipeline.h>
#include <casus/pipeline/reader_gone.h>

#include <charconv>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus export: articles in, their knowledge graph out

  casus export article.txt --date 2020-03-13        N-Quads to standard output
  casus export news/ -o facts.nq                    all articles of a folder into one file
  casus export news.jsonl -f turtle -o graphs/      one Turtle file for each article
  curl … | casus export - -f jsonl | jq .events     in a pipe, as JSON lines
  casus export news/ --to http://localhost:3030/news --store fuseki --state news.state
                                                    into a triple store, only what is new

usage: casus export [FILE|DIR|-]… [options]

Articles are plain text (.txt) or JSON objects with id, url, title, published and text: one a line (.jsonl, .ndjson), or
one or an array of them over lines (.json). Of other files and of standard input the first bytes tell which it is.
share/casus/ontologies/casus/article.schema.json describes the lines of -f jsonl.

  -f, --format FORMAT   nquads (default), trig, turtle, ntriples, rdfxml, jsonld, jsonl, csv (three tables),
                        ftm (entities of FollowTheMoney), or conllu and table (words and names alone); else by the
                        ending of -o, as .nq or .nq.gz
  -o, --output TARGET   a file, a folder (one file for each article) or - for standard output (default);
                        files that end in .gz or .zst are compressed
      --date DAY        publication day of articles that do not tell theirs, as 2020-03-13
      --evidence HOW    none, sentence (those of events and claims) or full (default: the words of everything)
      --rdf12           claims as triple terms of RDF 1.2; in nquads, ntriples and trig
      --base IRI        beginning of all IRIs, ends in /; urn:casus: without it
      --ontology NAME   casus (default), schema.org, sem, followthemoney, wikidata, plover (rows with -f csv or
                        jsonl), or a folder with mapping.info; ontologies/README.md tells how to write one
      --entities        a further graph of what is known of the things that articles name, urn:casus:entities
      --kb FILE         knowledge base of casus kb build to link names to; may stand several times
      --no-kb           do not link to the one that comes with Casus
      --not-same FILE   pairs of names that are never one, one a line; may stand several times
      --plugins DIR     look for plugins here first; may stand several times
      --fast            word lists and surface rules alone: several times faster, fewer names and doers
  -j, --jobs N          threads; as many as there are processors without it
  -q, --quiet           no progress, no totals; warnings stay
  -h, --help            this text

Again and again, into a folder (-o graphs/) or a store (--to):

      --state FILE      what is there, kept in a file between runs. Articles are passed over that are unchanged, and so
                        are program, plugins, knowledge and options; of a corrected one, known by its url or id, the
                        earlier graph is removed (casus retract removes what is withdrawn). What was cut off is
                        done again. Whatever else writes there, the file does not know of

Into a triple store, rather than -o, each graph in the place of what is there under its IRI:

)";

constexpr std::string_view exitCodes = R"(
exit codes: 0 all done, 1 could not run, 2 wrong usage, 3 some articles, graphs or a plugin failed, 5 the store cannot be
reached or used, 6 it does not let us in, 130 interrupted
)";

constexpr Option options[] = {{'f', "format", true}, {'o', "output", true}, {0, "date", true},
    {0, "evidence", true}, {0, "rdf12", false}, {0, "state", true}, {0, "base", true}, {0, "ontology", true},
    {0, "entities", false}, {0, "kb", true}, {0, "no-kb", false}, {0, "not-same", true}, {0, "plugins", true},
    {0, "fast", false}, {'j', "jobs", true}, {'q', "quiet", false}, {'h', "help", false}};

unsigned jobsOf(const CommandLine& line)
{
    const std::string text = line.get("jobs", "0");
    unsigned jobs = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
    if (error != std::errc() || end != text.data() + text.size() || jobs > 1024)
        throw UsageError("--jobs takes a number of threads up to 1024, not \"" + text + "\"");
    return jobs;
}

Evidence evidenceOf(const CommandLine& line)
{
    const std::string how = line.get("evidence", "full");
    if (how == "none")
        return Evidence::None;
    if (how == "sentence")
        return Evidence::Sentence;
    if (how == "full")
        return Evidence::Full;
    throw UsageError("--evidence takes none, sentence or full, not \"" + how + "\"");
}

/// One sentence for all articles without a date, since a folder may hold a hundred thousand of them.
void warnOfUndated(const Report& report)
{
    if (report.undated == 0)
        return;
    const std::string subject = report.undated == 1
        ? "the article " + report.firstUndated + " has"
        : std::to_string(report.undated) + " articles, the first of them " + report.firstUndated + ", have";
    warn(subject
        + " no publication date, so that relative dates such as \"Wednesday\" stay open; "
          "give one with --date or the member published");
}

PipelineOptions optionsOf(const CommandLine& line)
{
    PipelineOptions pipeline = readingOptions(line);
    pipeline.format = line.get("format", "");
    pipeline.output = line.get("output", line.has("to") ? "" : "-");
    pipeline.state = line.get("state", "");
    pipeline.isRdf12 = line.has("rdf12");
    pipeline.hasEntities = line.has("entities");
    pipeline.evidence = evidenceOf(line);
    pipeline.threads = jobsOf(line);
    return pipeline;
}

/// Exports all. `store` is null where graphs go elsewhere.
Report exportAll(const CommandLine& line, StoreTarget* store, const PipelineEvents& events,
    const std::atomic<bool>& isStopped)
{
    auto pipeline = store ? std::make_unique<Pipeline>(optionsOf(line), *store, events)
                          : std::make_unique<Pipeline>(optionsOf(line), events);
    pipeline->addFiles(line.operands, std::cin, &isStopped);
    return pipeline->finish();
}

void printReport(const CommandLine& line, const Report& report, double seconds)
{
    std::string text = counted(report.articles, "article", "articles");
    if (line.has("state"))
        text += ", " + std::to_string(report.unchanged) + " unchanged";
    std::fprintf(stderr, "casus: %s, %zu failed, %.2f s\n", text.c_str(), report.failed, seconds);
}

} // namespace

int exportArticles(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, withStoreOptions(options));
    if (line.has("help")) {
        std::cout << help << storeHelp << exitCodes;
        return allDone;
    }
    checkStoreOptions(line);
    const std::atomic<bool>& isStopped = listenForSignals();
    Progress progress(!line.has("quiet"));
    const auto tell = [&](const Diagnostic& diagnostic) {
        progress.clear();
        warn(diagnostic.sentence);
    };
    std::optional<StoreTarget> store;
    if (line.has("to"))
        store.emplace(storeOf(line), httpOptions(line, &isStopped), loaderOptions(line, &isStopped),
            LoaderEvents {{}, tell, {}});
    const auto reportStore = [&] {
        progress.clear();
        if (store && !line.has("quiet"))
            printReport(store->report(), line.has("dry-run"), progress.seconds());
    };
    Report report;
    try {
        report = exportAll(line, store ? &*store : nullptr,
            {{}, tell, [&](const Report& soFar) { progress.show(soFar); }}, isStopped);
    } catch (const ReaderGone&) {
        return allDone;
    } catch (const StoreError&) {
        reportStore();
        throw;
    }
    progress.clear();
    warnOfUndated(report);
    if (!line.has("quiet"))
        printReport(line, report, progress.seconds());
    reportStore();
    if (report.isInterrupted)
        return interrupted;
    const bool isAllThere = report.failed == 0 && (!store || store->report().failed == 0);
    return isAllThere && report.refusedPlugins == 0 ? allDone : someFailed;
}

} // namespace casus
