// SPDX-License-Identifier: Apache-2.0
#include "plugin/search_path.h"
#include "program/commands.h"
#include "program/options.h"
#include "program/print.h"
#include "program/telling.h"
#include "shapes/fault_report.h"
#include "shapes/graph_check.h"

#include <casus/error.h>

#include <cstdio>
#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus check: whether graphs hold what they must

  casus check facts.nq                              against the shapes that come with Casus
  casus check facts.nq --shapes mine.ttl            against SHACL shapes of yours
  casus export news/ | casus check - -f jsonl       in a pipe, a line of JSON for each fault

usage: casus check FILE… [options]

Files are N-Quads (.nq), TriG (.trig), Turtle (.ttl), N-Triples (.nt) or RDF/XML (.rdf), also with .gz or .zst behind it; -
is N-Quads from standard input. What needs RDF 1.2 cannot be read. Told are nodes that do not conform to the shapes, IRIs
and literals that are not legal and, unless the shapes are yours, blank nodes and graphs without their article.

Each graph is checked on its own, together with the vocabularies, and one graph is held in memory at a time.

      --shapes FILE       shapes in SHACL Core in place of those of Casus; may stand several times
      --vocabulary FILE   classes and what is of them, in place of those of Casus; may stand several times
      --union             check all graphs of all files as one graph; holds all of them
      --scattered         the statements of a graph do not stand together; holds a whole file
  -f, --format FORMAT     text (default), jsonl, or turtle (a validation report of SHACL)
  -q, --quiet             no totals
  -h, --help              this text

exit codes: 0 all conform, 1 could not run, 2 wrong usage, 3 some files could not be read, 4 there are faults
)";

constexpr Option options[] = {{0, "shapes", true}, {0, "vocabulary", true}, {0, "union", false},
    {0, "scattered", false}, {'f', "format", true}, {'q', "quiet", false}, {'h', "help", false}};

FaultReport::Format formatOf(const CommandLine& line)
{
    const std::string format = line.get("format", "text");
    if (format == "text")
        return FaultReport::Format::Text;
    if (format == "jsonl")
        return FaultReport::Format::JsonLines;
    if (format == "turtle")
        return FaultReport::Format::Turtle;
    throw UsageError("--format takes text, jsonl or turtle, not \"" + format + "\"");
}

std::vector<std::filesystem::path> filesOf(
    const CommandLine& line, std::string_view option, std::string_view own)
{
    const std::vector<std::string>& chosen = line.all(option);
    if (!chosen.empty())
        return {chosen.begin(), chosen.end()};
    return {Surroundings::ofThisProcess().installation / "share/casus/ontologies/casus" / own};
}

CheckOptions optionsOf(const CommandLine& line)
{
    CheckOptions check;
    check.shapes = filesOf(line, "shapes", "shapes.ttl");
    check.vocabularies = filesOf(line, "vocabulary", "casus.ttl");
    check.areOfCasus = !line.has("shapes");
    check.isUnion = line.has("union");
    check.order = line.has("scattered") ? GraphOrder::Scattered : GraphOrder::Together;
    return check;
}

} // namespace

int checkGraphs(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    if (line.operands.empty())
        throw UsageError("casus check takes files, or - for standard input");
    const FaultReport::Format format = formatOf(line);
    Wording wording;
    FaultReport report(format, wording);
    bool isPrinted = true;
    GraphCheck check(optionsOf(line), wording, [&](const Fault& fault) {
        isPrinted = false;
        print(report.add(fault));
        isPrinted = true;
    });
    bool isWhole = true;
    for (const std::string& file : line.operands)
        try {
            check.read(file, std::cin);
        } catch (const Error& error) {
            if (!isPrinted)
                throw;
            warn(error.what());
            isWhole = false;
        }
    check.finish();
    print(report.end());
    const GraphCheck::Totals& totals = check.totals();
    if (!line.has("quiet"))
        std::fprintf(stderr, "casus: %s, %s, %s\n", counted(totals.graphs, "graph", "graphs").c_str(),
            counted(totals.statements, "statement", "statements").c_str(),
            counted(totals.faults, "fault", "faults").c_str());
    if (!isWhole)
        return someFailed;
    return totals.faults > 0 ? hasFaults : allDone;
}

} // namespace casus
