// SPDX-License-Identifier: Apache-2.0
#include "evaluation/difference.h"
#include "program/commands.h"
#include "program/fact_files.h"
#include "program/options.h"
#include "program/print.h"
#include "program/telling.h"

#include <cstdio>
#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus diff: facts gained and lost between two outputs

  casus diff before.jsonl after.jsonl
  casus export news/ -f jsonl | casus diff before.jsonl -

usage: casus diff A B

Both are what casus export -f jsonl writes. For each article that differs its id is told, the facts that only A has (-)
and those that only B has (+): named entities and what is told of them, events, each of their roles, and claims. Ids,
offsets, mentions and confidence are not compared; an event is known by its type, trigger and sentence.

  -h, --help           this text

exit codes: 0 the same facts, 1 could not run, 2 wrong usage, 3 some lines could not be read, 4 other facts
)";

constexpr Option options[] = {{'h', "help", false}};

} // namespace

int compareFacts(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    const FactFiles files = readFactFiles(line, "casus diff takes two files, A and B");
    const Difference difference = differenceOf(files.first, files.second);
    print(difference.text);
    std::fprintf(stderr, "casus: %s gained, %zu lost, in %zu of %s\n",
        counted(difference.gained, "fact", "facts").c_str(), difference.lost, difference.changedArticles,
        counted(difference.articles, "article", "articles").c_str());
    if (!files.isWhole)
        return someFailed;
    return difference.changedArticles > 0 ? areDifferent : allDone;
}

} // namespace casus
