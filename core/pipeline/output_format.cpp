// SPDX-License-Identifier: Apache-2.0
#include "pipeline/output_format.h"

#include <vector>

namespace casus {

namespace {

Rendering renderingOf(const rdf::Format& format)
{
    if (format.portion != rdf::Portion::Lines)
        return Rendering::Statements;
    return format.hasGraphs ? Rendering::Quads : Rendering::Triples;
}

std::vector<OutputFormat> all()
{
    std::vector<OutputFormat> formats;
    for (const rdf::Format& format : rdf::formats())
        formats.push_back({format.name, format.extension, renderingOf(format), &format});
    formats.push_back({"trig", ".trig", Rendering::Trig});
    formats.push_back({"jsonld", ".jsonld", Rendering::JsonLd});
    formats.push_back({"jsonl", ".jsonl", Rendering::Json});
    formats.push_back({"csv", ".csv", Rendering::Tables});
    formats.push_back({"ftm", ".ftm", Rendering::Ftm});
    formats.push_back({"conllu", ".conllu", Rendering::Conllu});
    formats.push_back({"table", ".table", Rendering::Table});
    return formats;
}

} // namespace

std::optional<OutputFormat> OutputFormat::named(std::string_view name)
{
    for (const OutputFormat& format : all())
        if (format.name == name)
            return format;
    return std::nullopt;
}

std::optional<OutputFormat> OutputFormat::withExtension(std::string_view extension)
{
    if (extension == ".ndjson")
        return named("jsonl");
    if (const rdf::Format* format = rdf::formatWithExtension(extension))
        return named(format->name);
    for (const OutputFormat& format : all())
        if (format.extension == extension)
            return format;
    return std::nullopt;
}

OutputFormat OutputFormat::ofRows() const
{
    OutputFormat rows = *this;
    if (rendering == Rendering::Tables)
        rows.rendering = Rendering::Rows;
    else if (rendering == Rendering::Json)
        rows.rendering = Rendering::RowLines;
    return rows;
}

OutputFormat OutputFormat::usual()
{
    return all().front();
}

std::string OutputFormat::names()
{
    std::string list;
    for (const OutputFormat& format : all())
        (list += list.empty() ? "" : ", ") += format.name;
    return list;
}

} // namespace casus
