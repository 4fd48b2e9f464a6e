// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/converter.h"
#include "rdf/format.h"

#include <casus/export.h>

#include <optional>
#include <string>
#include <string_view>

namespace casus {

/// What is written: a format of rdf/format.h, or what workers finish in another one where `rdf` is null. A
/// plain value.
struct CASUS_EXPORT OutputFormat
{
    std::string_view name;
    std::string_view extension; ///< of files, with the point
    Rendering rendering; ///< how a worker hands an article to the writer
    const rdf::Format* rdf = nullptr;

    /// The format of that name; nothing where there is none.
    static std::optional<OutputFormat> named(std::string_view name);
    /// The format of files with this extension, as in `.nq`; nothing where there is none.
    static std::optional<OutputFormat> withExtension(std::string_view extension);
    /// The format of whoever names none.
    static OutputFormat usual();
    /// The names of all formats, as `nquads, turtle, …`.
    static std::string names();

    /// The same format with rows of events, where it can have them.
    OutputFormat ofRows() const;

    /// Whether RDF 1.2 can be written in it.
    bool hasTripleTerms() const
    {
        return rendering == Rendering::Quads || rendering == Rendering::Triples
            || rendering == Rendering::Trig;
    }
    /// Whether it is a graph that is written.
    bool isRdf() const { return rdf || rendering == Rendering::Trig || rendering == Rendering::JsonLd; }
    /// Whether the format says which article a statement is from.
    bool hasGraphs() const { return !rdf || rdf->hasGraphs; }
};

} // namespace casus
