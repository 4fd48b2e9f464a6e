// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"

#include <cstdio>
#include <exception>
#include <iostream>
#include <span>
#include <string_view>

namespace {

constexpr std::string_view help = R"(casus: news in, knowledge graph out

  casus export article.txt --date 2020-03-13        facts of an article as N-Quads
  casus export news.jsonl -f turtle -o facts.ttl    many articles, to read with the eye
  casus plugins                                     what finds the facts

usage: casus COMMAND [options]

  export     articles in, RDF or JSON lines out
  plugins    what is installed, used, shadowed, refused and why

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
    if (command == "plugins")
        return casus::listInstalledPlugins(arguments.subspan(1));
    if (command == "--version") {
        std::cout << "casus " CASUS_VERSION "\n";
        return casus::allDone;
    }
    if (command == "--help" || command == "-h") {
        std::cout << help;
        return casus::allDone;
    }
    throw casus::UsageError("unknown command \"" + std::string(command) + "\"; there are export and plugins");
}

} // namespace

int main(int count, char** arguments)
{
    try {
        return runCommand({arguments + 1, static_cast<std::size_t>(count > 0 ? count - 1 : 0)});
    } catch (const casus::OptionError& error) {
        std::fprintf(stderr, "casus: %s\n", error.what());
        return casus::wrongUsage;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "casus: error: %s\n", error.what());
        return casus::couldNotRun;
    }
}
