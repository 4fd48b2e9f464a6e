// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"
#include "ontology/profile.h"

#include "rdf/statement_sink.h"

#include <casus/export.h>
#include <casus/pipeline/options.h>
#include <casus/rdf/statement.h>

#include <vector>

namespace casus {

/// Hands the statements of an article's graph to `sink`, in a fixed order and without blank nodes: the
/// article, its entities, events, claims, and the evidence they rest on. Safe to call from several threads.
CASUS_EXPORT void mapGraph(const Graph& graph, const Profile& profile, const Minting& minting,
    rdf::StatementSink& sink, Evidence evidence = Evidence::Full);

/// The same as values.
CASUS_EXPORT std::vector<rdf::Statement> mapGraph(
    const Graph& graph, const Profile& profile, const Minting& minting, Evidence evidence = Evidence::Full);

} // namespace casus
