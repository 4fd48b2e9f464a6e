// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/known_graph.h"
#include "ontology/profile.h"
#include "pipeline/converter.h"
#include "rdf/context.h"
#include "rdf/statement_sink.h"

#include <casus/export.h>

#include <functional>

namespace casus {

/// How the statements of graphs are rendered, in one of the renderings of RDF. A plain value; what it refers
/// to must outlive it.
struct CASUS_EXPORT GraphRendering
{
    Rendering rendering;
    rdf::TripleTerms tripleTerms;
    const Profile& profile;
    const rdf::Context& context; ///< of JSON-LD

    /// Renders the graph whose statements `describe` hands to a sink. Thread-safe.
    void render(const rdf::Iri& graph, const std::function<void(rdf::StatementSink& sink)>& describe,
        Converted& result) const;
    /// The graph of known things, as it is written. Not while things are added.
    Converted render(const KnownGraph& graph) const;
};

} // namespace casus
