// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/print.h"
#include "program/progress.h"
#include "program/stopping.h"
#include "program/store_options.h"
#include "state/folder_target.h"
#include "state/state.h"
#include "state/tracked_target.h"
#include "store/store_target.h"

#include <casus/rdf/term.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <optional>
#include <set>

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

void warn(const std::string& sentence)
{
    std::fprintf(stderr, "casus: warning: %s\n", sentence.c_str());
}

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

/// Whether it can be the IRI of an article's graph: only such ones are removed unseen.
bool isGraph(const std::string& name)
{
    constexpr std::size_t digits = 32;
    if (name.size() <= digits)
        return false;
    const std::string_view iri = name;
    const std::string_view begin = iri.substr(0, iri.size() - digits);
    return (begin.ends_with("article:") || begin.ends_with("article/"))
        && iri.substr(begin.size()).find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Removes what is named.
class Retraction
{
public:
    Retraction(const CommandLine& line, GraphTarget& target)
        : target_(target)
        , isTrial_(line.has("dry-run"))
    {
        if (!line.has("state"))
            return;
        state_.emplace(line.get("state", {}), State::Access::Open);
        tracked_.emplace(*state_, target_);
    }

    void remove(const std::string& name)
    {
        if (state_)
            return removeKnown(name);
        if (!isGraph(name))
            throw UsageError("without --state only the graph of an article can be named, such as "
                             "urn:casus:article:5e…; \""
                + name + "\" is none");
        take(name, [&] { target_.remove(name, {}); });
    }

    void finish()
    {
        if (tracked_ && !isTrial_)
            tracked_->finish();
        else
            target_.finish();
    }

    std::size_t removed = 0; ///< graphs
    std::size_t unknown = 0; ///< names

private:
    void removeKnown(const std::string& name)
    {
        std::set<std::string> sources;
        for (const GraphRecord& record : state_->named(target_.name(), name))
            sources.insert(record.source);
        if (sources.size() == 1)
            return removeSource(*sources.begin());
        ++unknown;
        std::string sentence
            = "nothing is known of " + name + " in " + target_.name() + "; casus state tells what is";
        if (!sources.empty()) {
            sentence = "there are several articles " + name + "; name one of them by its URL:";
            for (const std::string& source : sources)
                sentence += ' ' + source;
        }
        warn(sentence);
    }

    void removeSource(const std::string& source)
    {
        for (const GraphRecord& record : state_->ofSource(target_.name(), source))
            take(record.place, [&] {
                if (tracked_->withdraw(record))
                    ++removed;
                else
                    warn("the graph " + record.graph + " of " + source
                        + " stays: another article has the same text; casus export writes it anew");
            });
    }

    template <typename Work>
    void take(const std::string& place, const Work& work)
    {
        if (isTrial_)
            print("would remove " + place + '\n');
        else
            work();
    }

    GraphTarget& target_;
    bool isTrial_;
    std::optional<State> state_;
    std::optional<TrackedTarget> tracked_;
};

/// The folder that is named; unlike an export this makes none.
FolderTarget folderOf(const CommandLine& line)
{
    const std::string folder = line.get("output", {});
    if (!std::filesystem::is_directory(folder))
        throw Error("there is no folder " + folder + "; is the path right?");
    return FolderTarget(folder);
}

void removeAll(Retraction& retraction, const CommandLine& line, const std::atomic<bool>& isStopped)
{
    for (const std::string& name : namesOf(line))
        if (!isStopped)
            retraction.remove(name);
    retraction.finish();
}

int retractFromFolder(const CommandLine& line, const std::atomic<bool>& isStopped)
{
    if (!line.has("state"))
        throw UsageError(
            "only a state knows which file of a folder is of which article; name it with --state");
    FolderTarget folder = folderOf(line);
    Retraction retraction(line, folder);
    removeAll(retraction, line, isStopped);
    if (!line.has("quiet"))
        std::fprintf(stderr, "casus: %zu %s removed\n", retraction.removed,
            retraction.removed == 1 ? "graph" : "graphs");
    return isStopped ? interrupted : retraction.unknown > 0 ? someFailed : allDone;
}

int retractFromStore(const CommandLine& line, const std::atomic<bool>& isStopped)
{
    const Progress progress(false);
    StoreTarget store(storeOf(line), httpOptions(line, &isStopped), loaderOptions(line, &isStopped),
        {{}, [](const Diagnostic& diagnostic) { warn(diagnostic.sentence); }, {}});
    const auto report = [&] {
        if (!line.has("quiet") && !line.has("dry-run"))
            printReport(store.report(), false, progress.seconds());
    };
    Retraction retraction(line, store);
    try {
        removeAll(retraction, line, isStopped);
    } catch (const StoreError& error) {
        report();
        return failedBy(error);
    }
    report();
    const bool isAllGone = retraction.unknown == 0 && store.report().failed == 0;
    return isStopped ? interrupted : isAllGone ? allDone : someFailed;
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
    const std::atomic<bool>& isStopped = listenForSignals();
    return line.has("to") ? retractFromStore(line, isStopped) : retractFromFolder(line, isStopped);
}

} // namespace casus
