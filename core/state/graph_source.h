// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {

/// What the article that a graph was made of stays known by: the URL that the graph tells of it or, where it
/// has neither URL nor title, the id in its label; else the IRI of the graph. `triples` are lines of
/// N-Triples as rdf/lines.h writes them. Thread-safe.
CASUS_EXPORT std::string sourceOfGraph(const std::string& graph, std::string_view triples);

} // namespace casus
