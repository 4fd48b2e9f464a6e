// SPDX-License-Identifier: Apache-2.0
#include "program/reading.h"

#include "source/day.h"

#include <optional>

namespace casus {

namespace {

std::optional<std::chrono::year_month_day> dateOf(const CommandLine& line)
{
    if (!line.has("date"))
        return std::nullopt;
    const auto day = readDay(line.get("date", {}));
    if (!day)
        throw UsageError("--date takes a day such as 2020-03-13, not \"" + line.get("date", {}) + "\"");
    return day;
}

} // namespace

PipelineOptions readingOptions(const CommandLine& line)
{
    PipelineOptions options;
    options.plugins.assign(line.all("plugins").begin(), line.all("plugins").end());
    options.knowledgeBases.assign(line.all("kb").begin(), line.all("kb").end());
    options.hasOwnKnowledge = !line.has("no-kb");
    options.notSame.assign(line.all("not-same").begin(), line.all("not-same").end());
    options.ontology = line.get("ontology", options.ontology);
    options.base = line.get("base", "");
    options.date = dateOf(line);
    options.isFast = line.has("fast");
    return options;
}

} // namespace casus
