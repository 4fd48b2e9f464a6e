// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/store_options.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <span>
#include <string_view>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr std::string_view help = R"(casus: news in, knowledge graph out

  casus export article.txt --date 2020-03-13        facts of an article as N-Quads
  casus export news.jsonl -f turtle -o facts.ttl    many articles, to read with the eye
  casus load facts.nq --to URL --store fuseki       into a triple store
  casus view article.txt                            what is seen in the words of an article
  casus why urn:casus:place:taji article.txt        the sentences a fact was read from
  casus plugins                                     what finds the facts
  casus evaluate gold.jsonl facts.jsonl             how much of them is right

usage: casus COMMAND [options]

  export     articles in, RDF or JSON lines out
  load       graphs into a triple store
  retract    graphs of withdrawn articles out of a store or folder
  state      which article became which graph, as runs remember it
  view       words, tags, trees and names, for the eye
  why        the sentences that something of the output was read from
  plugins    what is installed, used, shadowed, refused and why
  check      whether graphs hold what they must, by SHACL shapes
  query      asks a store and shows what it answers
  evaluate   precision and recall of what was exported, by type and role
  diff       facts gained and lost between two outputs
  kb         makes knowledge bases to link names to, and shows what they know
  train      makes the model of a language from annotated texts

  -h, --help       this text; behind a command: that command's
      --version    the version
)";

int runCommand(std::span<char* const> arguments)
{
    if (arguments.empty()) {
        std::cerr << help;
        return casus::wrongUsage;
    }
    const std::string_view command = arguments.front();
    if (command == "export")
        return casus::exportArticles(arguments.subspan(1));
    if (command == "load")
        return casus::loadGraphs(arguments.subspan(1));
    if (command == "retract")
        return casus::retractArticles(arguments.subspan(1));
    if (command == "state")
        return casus::showState(arguments.subspan(1));
    if (command == "view")
        return casus::viewArticles(arguments.subspan(1));
    if (command == "why")
        return casus::explainIri(arguments.subspan(1));
    if (command == "plugins")
        return casus::listInstalledPlugins(arguments.subspan(1));
    if (command == "check")
        return casus::checkGraphs(arguments.subspan(1));
    if (command == "query")
        return casus::askStore(arguments.subspan(1));
    if (command == "evaluate")
        return casus::evaluateFacts(arguments.subspan(1));
    if (command == "diff")
        return casus::compareFacts(arguments.subspan(1));
    if (command == "kb")
        return casus::useKnowledge(arguments.subspan(1));
    if (command == "train")
        return casus::trainNetwork(arguments.subspan(1));
    if (command == "--version") {
        std::cout << "casus " CASUS_VERSION "\n";
        return casus::allDone;
    }
    if (command == "--help" || command == "-h") {
        std::cout << help;
        return casus::allDone;
    }
    throw casus::UsageError("unknown command \"" + std::string(command)
        + "\"; there are export, load, retract, state, view, why, plugins, check, query, evaluate, diff, kb "
          "and train");
}

} // namespace

int main(int count, char** arguments)
{
#ifdef __GLIBC__
    // Articles free what the next ones need again; giving it back to the system each time costs a tenth of an
    // export.
    mallopt(M_MMAP_THRESHOLD, 64 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not get larger is then told as a full disk is
    try {
        return runCommand({arguments + 1, static_cast<std::size_t>(count > 0 ? count - 1 : 0)});
    } catch (const casus::OptionError& error) {
        std::fprintf(stderr, "casus: %s\n", error.what());
        return casus::wrongUsage;
    } catch (const casus::StoreError& error) {
        return casus::failedBy(error);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "casus: error: %s\n", error.what());
        return casus::couldNotRun;
    }
}
