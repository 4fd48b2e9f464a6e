// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/progress.h"
#include "program/retraction.h"
#include "program/stopping.h"
#include "program/store_options.h"
#include "program/telling.h"
#include "state/folder_target.h"
#include "store/store_target.h"

#include <cstdio>
#include <fstream>
#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus retract: takes back what withdrawn articles have told

  casus retract https://news.example/a --state news.state --to http://localhost:3030/news --store fuseki
  casus retract --from withdrawn.txt --state news.state -o graphs/
  casus retract urn:casus:article:5e… --to http://localhost:7878 --store oxigraph

usage: casus retract ID|URL|GRAPH… --to URL|-o DIR [options]

Removes the graphs of articles from a triple store, or their files from a folder, and from the state that casus export or
load keeps of it. Articles go by the url they came with, their id, or the IRI of their graph; without a state by the
IRI of the graph alone. An article that is exported once more is there again.

      --state FILE      what is in the store or folder
      --from FILE       the articles, one on a line; - for standard input
  -o, --output DIR      the folder
  -q, --quiet           no totals; warnings stay
  -h, --help            this text

)";

constexpr std::string_view exitCodes = R"(
exit codes: 0 all removed, 1 could not run, 2 wrong usage, 3 some articles are not known or graphs were not removed,
5 the store cannot be reached or used, 6 it does not let us in, 130 interrupted
)";

constexpr Option options[] = {{0, "state", true}, {0, "from", true}, {'o', "output", true},
    {'q', "quiet", false}, {'h', "help", false}};

void addLines(std::istream& stream, std::vector<std::string>& names)
{
    for (std::string line; std::getline(stream, line);) {
        const std::size_t begin = line.find_first_not_of(" \t\r");
        if (begin != std::string::npos)
            names.push_back(line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin));
    }
}

/// What is to be removed, as it is named; graphs also as N-Quads write them.
std::vector<std::string> namesOf(const CommandLine& line)
{
    std::vector<std::string> names = line.operands;
    if (line.has("from")) {
        const std::string file = line.get("from", {});
        std::ifstream stream(file);
        if (file != "-" && !stream)
            throw Error("cannot read " + file + "; is the path right?");
        addLines(file == "-" ? std::cin : stream, names);
    } else if (names.empty()) {
        throw UsageError("casus retract takes ids or URLs of articles, or IRIs of graphs, or a list of them "
                         "with --from");
    }
    for (std::string& name : names)
        if (name.size() > 2 && name.front() == '<' && name.back() == '>')
            name = name.substr(1, name.size() - 2);
    return names;
}

/// The folder that is named; unlike an export this makes none.
FolderTarget folderOf(const CommandLine& line)
{
    const std::string folder = line.get("output", {});
    if (!std::filesystem::is_directory(folder))
        throw Error("there is no folder " + folder + "; is the path right?");
    return FolderTarget(folder);
}

void run(Retraction& retraction, const CommandLine& line)
{
    for (const std::string& name : namesOf(line))
        retraction.choose(name);
    if (line.has("dry-run"))
        retraction.print();
    else
        retraction.remove();
}

int retractFromFolder(const CommandLine& line)
{
    if (!line.has("state"))
        throw UsageError(
            "only a state knows which file of a folder is of which article; name it with --state");
    FolderTarget folder = folderOf(line);
    Retraction retraction(folder, line.get("state", {}));
    run(retraction, line);
    if (!line.has("quiet") && !line.has("dry-run"))
        std::fprintf(stderr, "casus: %s removed\n", counted(retraction.removed(), "graph", "graphs").c_str());
    return retraction.areAllKnown() ? allDone : someFailed;
}

int retractFromStore(const CommandLine& line)
{
    const std::atomic<bool>& isStopped = listenForSignals();
    const Progress progress(false);
    StoreTarget store(storeOf(line), httpOptions(line, &isStopped), loaderOptions(line, &isStopped),
        {{}, [](const Diagnostic& diagnostic) { warn(diagnostic.sentence); }, {}});
    const auto report = [&] {
        if (!line.has("quiet") && !line.has("dry-run"))
            printReport(store.report(), false, progress.seconds());
    };
    Retraction retraction(store, line.get("state", ""));
    try {
        run(retraction, line);
    } catch (const StoreError&) {
        report();
        throw;
    }
    report();
    if (isStopped)
        return interrupted;
    return retraction.areAllKnown() && store.report().failed == 0 ? allDone : someFailed;
}

} // namespace

int retractArticles(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, withStoreOptions(options));
    if (line.has("help")) {
        std::cout << help << storeHelp << exitCodes;
        return allDone;
    }
    if (line.has("to") == line.has("output"))
        throw UsageError("name either a store with --to URL, or a folder with -o DIR");
    return line.has("to") ? retractFromStore(line) : retractFromFolder(line);
}

} // namespace casus
