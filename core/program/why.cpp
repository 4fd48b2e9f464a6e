// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/print.h"
#include "program/reading.h"
#include "program/telling.h"

#include <casus/pipeline/pipeline.h>
#include <casus/rdf/term.h>

#include <iostream>

#include <unistd.h>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus why: which sentences something of the output was read from

  casus why urn:casus:org:kataib-hezbollah news/     an entity: all its mentions
  casus why '<urn:casus:article:5e…#attack_8_11>' article.txt --date 2020-03-13
                                                     an event: its words, and those of each role
  casus why urn:casus:article:5e…#claim_0c… news/    a claim: its words, and who answers for it

usage: casus why IRI [FILE|DIR|-]… [options]

The articles are read again, as casus export reads them: give it the same ones, and the same options. Of a mention
(…#offset_8_11) it tells what rests on it. Words are marked in bold on a terminal, else with «…».

      --date DAY        publication day of articles that do not tell theirs, as 2020-03-13
      --base IRI        beginning of all IRIs, ends in /; urn:casus: without it
      --ontology NAME   one that comes with Casus (casus without it), or a folder with mapping.info
      --kb FILE         knowledge base of casus kb build to link names to; may stand several times
      --no-kb           do not link to the one that comes with Casus
      --not-same FILE   pairs of names that are never one, one a line; may stand several times
      --plugins DIR     look for plugins here first; may stand several times
      --fast            as casus export --fast
  -h, --help            this text

exit codes: 0 told, 1 no article tells it or could not run, 2 wrong usage, 3 some articles or a plugin failed
)";

constexpr Option options[]
    = {{0, "date", true}, {0, "base", true}, {0, "ontology", true}, {0, "kb", true}, {0, "no-kb", false},
        {0, "not-same", true}, {0, "plugins", true}, {0, "fast", false}, {'h', "help", false}};

/// Takes the IRI that is asked for, as it is or as N-Quads write it, from the operands.
std::string takeIri(std::vector<std::string>& operands)
{
    if (operands.empty())
        throw UsageError("casus why takes an IRI of the output, then the articles");
    std::string iri = operands.front();
    operands.erase(operands.begin());
    if (iri.size() > 2 && iri.front() == '<' && iri.back() == '>')
        iri = iri.substr(1, iri.size() - 2);
    try {
        return rdf::Iri(iri).text();
    } catch (const Error& error) {
        throw UsageError("casus why takes an IRI of the output first, such as urn:casus:place:taji: "
            + std::string(error.what()));
    }
}

} // namespace

int explainIri(std::span<char* const> arguments)
{
    CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    PipelineOptions reading = readingOptions(line);
    reading.explained = takeIri(line.operands);
    if (isatty(STDOUT_FILENO) == 1)
        reading.marks = {"\033[1m", "\033[0m"};
    bool isTold = false;
    PipelineEvents events;
    events.write = [&](std::string_view explanation) {
        if (explanation.empty())
            return;
        print((isTold ? "\n" : "") + std::string(explanation));
        isTold = true;
    };
    events.tell = [](const Diagnostic& diagnostic) { warn(diagnostic.sentence); };
    Pipeline pipeline(reading, events);
    pipeline.addFiles(line.operands, std::cin);
    const Report report = pipeline.finish();
    if (!isTold)
        throw Error("no article tells an entity, event, claim or mention " + reading.explained
            + "; give the articles and options it was exported with");
    return report.failed > 0 || report.refusedPlugins > 0 ? someFailed : allDone;
}

} // namespace casus
