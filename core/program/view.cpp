// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/telling.h"

#include <casus/pipeline/pipeline.h>
#include <casus/pipeline/reader_gone.h>

#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus view: what Casus sees in the words of an article

  casus view article.txt                words, tags, trees, names and what they name
  casus view news.jsonl | less          many articles
  echo 'Rockets hit Taji.' | casus view

usage: casus view [FILE|DIR|-]… [--plugins DIR]…

exit codes: as casus export
)";

constexpr Option options[] = {{0, "plugins", true}, {'h', "help", false}};

} // namespace

int viewArticles(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    PipelineOptions pipelineOptions;
    pipelineOptions.plugins.assign(line.all("plugins").begin(), line.all("plugins").end());
    pipelineOptions.format = "table";
    pipelineOptions.output = "-";
    pipelineOptions.threads = 1;
    PipelineEvents events;
    events.tell = [](const Diagnostic& diagnostic) { warn(diagnostic.sentence); };
    Pipeline pipeline(pipelineOptions, events);
    try {
        pipeline.addFiles(line.operands, std::cin);
        const Report report = pipeline.finish();
        return report.failed > 0 || report.refusedPlugins > 0 ? someFailed : allDone;
    } catch (const ReaderGone&) {
        return allDone;
    }
}

} // namespace casus
