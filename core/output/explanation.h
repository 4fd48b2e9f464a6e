// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"

#include <casus/export.h>
#include <casus/pipeline/options.h>

#include <string>
#include <string_view>

namespace casus {

/// Appends, for the eye, what an IRI of the graph stands for and the sentences it was read from: that of an
/// entity, event, claim or mention. Nothing where the graph does not tell it. `minting` is that of the graph.
/// Safe to call from several threads.
CASUS_EXPORT void appendExplanation(
    const Graph& graph, const Minting& minting, std::string_view iri, const Marks& marks, std::string& out);

} // namespace casus
