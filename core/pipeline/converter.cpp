// SPDX-License-Identifier: Apache-2.0
#include "pipeline/converter.h"

#include "article/identity.h"
#include "ontology/context.h"
#include "ontology/mapper.h"
#include "output/conllu.h"
#include "output/explanation.h"
#include "output/json_lines.h"
#include "output/table.h"
#include "rdf/json_ld.h"
#include "rdf/lines.h"
#include "rdf/trig.h"

#include <exception>

namespace casus {

Converter::Converter(const Extraction& extraction, const Mapping& mapping, const Linking& linking,
    Rendering rendering, PipelineOptions options)
    : extraction_(extraction)
    , mapping_(mapping)
    , linking_(linking)
    , rendering_(rendering)
    , options_(std::move(options))
    , context_(contextOf(mapping))
{
}

Converted Converter::convert(Article article) const
{
    Converted result;
    result.id = article.id;
    result.size = article.text.size();
    try {
        render(std::move(article), result);
    } catch (const std::exception& error) {
        result.diagnostics.push_back({"the article " + result.id + " is left out: " + error.what()});
        result.isFailed = result.isLost = true;
    }
    return result;
}

void Converter::render(Article article, Converted& result) const
{
    result.hash = articleHash(article.text);
    const Extract extract = extraction_.read(std::move(article));
    for (const std::string& warning : extract.warnings)
        result.diagnostics.push_back({warning});
    result.isFailed = !extract.warnings.empty();
    if (rendering_ == Rendering::Conllu)
        return appendConllu(extract.document, result.bytes);
    if (rendering_ == Rendering::Table)
        return appendTables(extract.document, result.bytes);
    Minting minting(articleIri(result.hash, options_.base), options_.base);
    const Graph graph
        = buildGraph(extract.document, extract.findings, mapping_, minting, result.hash, linking_);
    for (const std::string& warning : graph.warnings)
        result.diagnostics.push_back({"article " + result.id + ": " + warning, false});
    render(graph, minting, result);
}

void Converter::render(const Graph& graph, const Minting& minting, Converted& result) const
{
    if (rendering_ == Rendering::Json)
        return appendJsonLine(graph, result.bytes);
    if (rendering_ == Rendering::Tables)
        return appendCsv(graph, mapping_, options_.marks, result.tables);
    if (rendering_ == Rendering::Explanation)
        return appendExplanation(graph, minting, options_.explained, options_.marks, result.bytes);
    if (rendering_ == Rendering::Statements) {
        result.statements = mapGraph(graph, mapping_, minting, options_.evidence);
        return;
    }
    const rdf::TripleTerms tripleTerms = options_.isRdf12 ? rdf::TripleTerms::Yes : rdf::TripleTerms::No;
    if (rendering_ == Rendering::Trig) {
        rdf::TrigWriter block(graph.article, mapping_.prefixes(), tripleTerms);
        mapGraph(graph, mapping_, minting, block, options_.evidence);
        return block.append(result.bytes);
    }
    if (rendering_ == Rendering::JsonLd) {
        rdf::JsonLdWriter json(graph.article, context_);
        mapGraph(graph, mapping_, minting, json, options_.evidence);
        return json.append(result.bytes);
    }
    rdf::LineWriter lines(
        result.bytes, rendering_ == Rendering::Quads ? &graph.article : nullptr, tripleTerms);
    mapGraph(graph, mapping_, minting, lines, options_.evidence);
}

} // namespace casus
