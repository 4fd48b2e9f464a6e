// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/statement.h>

#include <span>
#include <string>

namespace casus::rdf {

/// Appends `statements` to `out` as canonical N-Quads, one line each (RDF Dataset Canonicalization, section
/// 5).
///
/// Text stays UTF-8. Safe from any thread, so that workers render and only the writer waits for the output.
void appendQuads(std::span<const Statement> statements, std::string& out);

/// The same as N-Triples, without the graph.
void appendTriples(std::span<const Statement> statements, std::string& out);

} // namespace casus::rdf
