// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/parser.h"

#include <filesystem>
#include <iosfwd>
#include <map>
#include <string>

namespace casus {

/// The endings of files that readQuads() reads, for messages.
std::string quadFileEndings();

/// Reads the statements of a file in N-Quads, TriG, Turtle, N-Triples or RDF/XML, as its ending tells, which
/// may be compressed; `-` is N-Quads from `standardInput`. Returns the namespaces that it declares, by
/// prefix.
///
/// The memory that this takes does not grow with the file, other than for what Raptor holds of RDF/XML and
/// Turtle. Throws Error with the line where the file is wrong, and what `take` throws; what stands before is
/// taken.
std::map<std::string, std::string> readQuads(
    const std::filesystem::path& file, std::istream& standardInput, const rdf::QuadTaker& take);

} // namespace casus
