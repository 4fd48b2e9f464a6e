// SPDX-License-Identifier: Apache-2.0
#include "pipeline/rendering.h"

#include "ontology/statement_list.h"
#include "rdf/json_ld.h"
#include "rdf/lines.h"
#include "rdf/trig.h"

namespace casus {

void GraphRendering::render(const rdf::Iri& graph,
    const std::function<void(rdf::StatementSink& sink)>& describe, Converted& result) const
{
    if (rendering == Rendering::Statements) {
        StatementList list(graph);
        describe(list);
        result.statements = list.take();
    } else if (rendering == Rendering::Trig) {
        rdf::TrigWriter block(graph, profile.prefixes(), tripleTerms);
        describe(block);
        block.append(result.bytes);
    } else if (rendering == Rendering::JsonLd) {
        rdf::JsonLdWriter json(graph, context);
        describe(json);
        json.append(result.bytes);
    } else {
        rdf::LineWriter lines(result.bytes, rendering == Rendering::Quads ? &graph : nullptr, tripleTerms);
        describe(lines);
    }
}

Converted GraphRendering::render(const KnownGraph& graph) const
{
    Converted result;
    result.id = "entities";
    render(
        graph.iri(), [&](rdf::StatementSink& sink) { graph.write(sink); }, result);
    return result;
}

} // namespace casus
