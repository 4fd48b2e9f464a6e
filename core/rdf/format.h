// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/statement.h>

#include <span>
#include <string_view>

namespace casus::rdf {

/// How much of the graph Raptor is given at a time.
enum class Portion : unsigned char {
    Lines, ///< finished lines of our own (rdf/lines.h)
    Article, ///< the statements of one article; Raptor holds them until the last one
    Document ///< statement by statement, in one document for the whole run
};

/// An RDF syntax that Casus can write.
struct Format
{
    std::string_view name; ///< as `--format` has it
    std::string_view extension; ///< of files, with the dot
    std::string_view mediaType;
    const char* raptorName; ///< of Raptor's serializer
    bool hasGraphs; ///< whether it says which graph a statement is in
    Portion portion;
};

/// All formats, the default first. Safe from any thread.
std::span<const Format> formats();

/// The format called `name`. Throws Error, which lists the formats there are.
const Format& formatNamed(std::string_view name);

/// The format of files that end in `extension`, as in `.nq`; null where there is none.
const Format* formatWithExtension(std::string_view extension);

} // namespace casus::rdf
