// SPDX-License-Identifier: Apache-2.0
#include "program/fact_files.h"

#include "program/telling.h"

#include <casus/error.h>

#include <iostream>

namespace casus {

namespace {

ToldArticles readOne(const std::string& file, bool& isWhole)
{
    ToldArticles articles = readToldFile(file, std::cin, [&](const Diagnostic& diagnostic) {
        warn(diagnostic.sentence);
        isWhole = false;
    });
    if (articles.empty() && !isWhole)
        throw Error(
            "no line of " + file + " can be read; it takes lines as casus export -f jsonl writes them");
    return articles;
}

} // namespace

FactFiles readFactFiles(const CommandLine& line, std::string_view usage)
{
    const std::vector<std::string>& files = line.operands;
    if (files.size() != 2)
        throw UsageError(std::string(usage) + ", not " + std::to_string(files.size()));
    if (files[0] == "-" && files[1] == "-")
        throw UsageError("only one of the two files can be standard input");
    FactFiles both;
    both.first = readOne(files[0], both.isWhole);
    both.second = readOne(files[1], both.isWhole);
    return both;
}

} // namespace casus
