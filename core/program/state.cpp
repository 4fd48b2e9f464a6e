// SPDX-License-Identifier: Apache-2.0
#include "state/state.h"
#include "program/commands.h"
#include "program/options.h"
#include "program/print.h"

#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus state: which article became which graph, as runs remember it

  casus state news.state
  casus state news.state | awk -F'\t' '$5 == "unfinished"'

usage: casus state FILE

Writes a table, with a tab between columns: store or folder, what the article is known by (its url, or its id), its id, the
graph, whether it is written or unfinished, and the file in a folder. What is unfinished, since a run was cut off or the store
did not take it, is done again by the next run.

  -h, --help           this text

exit codes: 0 told, 1 could not run, 2 wrong usage
)";

constexpr Option options[] = {{'h', "help", false}};

/// As a field of the table, which has no place for tabs and ends of lines.
std::string field(std::string text)
{
    for (char& byte : text)
        if (byte == '\t' || byte == '\n' || byte == '\r')
            byte = ' ';
    return text;
}

std::string rowOf(const GraphRecord& record)
{
    return field(record.target) + '\t' + field(record.source) + '\t' + field(record.id) + '\t' + record.graph
        + '\t' + (record.isSafe ? "written" : "unfinished") + '\t'
        + (record.place == record.graph ? "" : field(record.place)) + '\n';
}

} // namespace

int showState(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    if (line.operands.size() != 1)
        throw UsageError("casus state takes one file, that of --state");
    State state(line.operands.front(), State::Access::Open);
    std::string rows = "target\tsource\tid\tgraph\tstatus\tfile\n";
    state.each([&](const GraphRecord& record) {
        rows += rowOf(record);
        if (rows.size() > (1U << 16U)) {
            print(rows);
            rows.clear();
        }
    });
    print(rows);
    return allDone;
}

} // namespace casus
