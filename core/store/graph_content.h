// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace casus {

/// A named graph on its way into a store. A plain value.
struct GraphContent
{
    std::string iri;
    std::string triples; ///< N-Triples, one statement a line, as rdf/lines.h writes them; no blank nodes
    /// More of a graph that has been handed over in the same run: it is added, and nothing is cleared.
    bool isMore = false;
};

} // namespace casus
