// SPDX-License-Identifier: Apache-2.0
#include "pipeline/output_format.h"

namespace casus {

std::optional<OutputFormat> OutputFormat::named(std::string_view name)
{
    if (name == "jsonl")
        return OutputFormat {};
    for (const rdf::Format& format : rdf::formats())
        if (format.name == name)
            return OutputFormat {&format};
    return std::nullopt;
}

std::optional<OutputFormat> OutputFormat::withExtension(std::string_view extension)
{
    if (extension == ".jsonl" || extension == ".ndjson")
        return OutputFormat {};
    const rdf::Format* format = rdf::formatWithExtension(extension);
    return format ? std::optional(OutputFormat {format}) : std::nullopt;
}

std::string OutputFormat::names()
{
    std::string list;
    for (const rdf::Format& format : rdf::formats())
        (list += format.name) += ", ";
    return list += "jsonl";
}

Rendering OutputFormat::rendering() const
{
    if (!rdf)
        return Rendering::Json;
    if (rdf->portion != rdf::Portion::Lines)
        return Rendering::Statements;
    return rdf->hasGraphs ? Rendering::Quads : Rendering::Triples;
}

std::string_view OutputFormat::extension() const
{
    return rdf ? rdf->extension : ".jsonl";
}

} // namespace casus
