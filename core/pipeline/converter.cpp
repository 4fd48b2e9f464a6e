// SPDX-License-Identifier: Apache-2.0
#include "pipeline/converter.h"

#include "article/identity.h"
#include "ontology/context.h"
#include "ontology/mapper.h"
#include "output/conllu.h"
#include "output/event_rows.h"
#include "output/explanation.h"
#include "output/ftm_lines.h"
#include "output/json_lines.h"
#include "output/table.h"
#include "pipeline/rendering.h"
#include "state/article_version.h"

#include <exception>

namespace casus {

Converter::Converter(const Extraction& extraction, const Profile& profile, const Linking& linking,
    Rendering rendering, PipelineOptions options)
    : extraction_(extraction)
    , profile_(profile)
    , linking_(linking)
    , rendering_(rendering)
    , options_(std::move(options))
    , context_(rendering == Rendering::JsonLd ? contextOf(profile) : rdf::Context())
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
    result.source = sourceOf(article, result.hash);
    result.content = contentHash(article, result.hash);
    const rdf::Iri iri = articleIri(result.hash, options_.base);
    result.graph = iri.text();
    const Extract extract = extraction_.read(std::move(article));
    for (const std::string& warning : extract.warnings)
        result.diagnostics.push_back({warning});
    result.isFailed = !extract.warnings.empty();
    if (rendering_ == Rendering::Conllu)
        return appendConllu(extract.document, result.bytes);
    if (rendering_ == Rendering::Table)
        return appendTables(extract.document, result.bytes);
    Minting minting(iri, options_.base);
    const Graph graph
        = buildGraph(extract.document, extract.findings, profile_.mapping(), minting, result.hash, linking_);
    for (const std::string& warning : graph.warnings)
        result.diagnostics.push_back({"article " + result.id + ": " + warning, false});
    for (const GraphEntity& entity : graph.entities)
        if (options_.hasEntities && entity.link)
            result.links.push_back(*entity.link);
    render(graph, minting, result);
}

void Converter::render(const Graph& graph, const Minting& minting, Converted& result) const
{
    if (rendering_ == Rendering::Json)
        return appendJsonLine(graph, result.bytes);
    if (rendering_ == Rendering::Tables)
        return appendCsv(graph, profile_.mapping(), options_.marks, result.tables);
    if (rendering_ == Rendering::Explanation)
        return appendExplanation(graph, minting, options_.explained, options_.marks, result.bytes);
    if (rendering_ == Rendering::Ftm || rendering_ == Rendering::Rows || rendering_ == Rendering::RowLines) {
        Records records;
        mapGraph(graph, profile_, minting, records);
        return renderRecords(records, result);
    }
    const auto tripleTerms = options_.isRdf12 ? rdf::TripleTerms::Yes : rdf::TripleTerms::No;
    GraphRendering {rendering_, tripleTerms, profile_, context_}.render(
        graph.article,
        [&](rdf::StatementSink& sink) { mapGraph(graph, profile_, minting, sink, options_.evidence); },
        result);
}

Converted Converter::convert(const KnownGraph& graph) const
{
    const auto tripleTerms = options_.isRdf12 ? rdf::TripleTerms::Yes : rdf::TripleTerms::No;
    return GraphRendering {rendering_, tripleTerms, profile_, context_}.render(graph);
}

void Converter::renderRecords(const Records& records, Converted& result) const
{
    if (rendering_ == Rendering::Ftm)
        appendFtmLines(records, result.bytes);
    else if (rendering_ == Rendering::Rows)
        appendRows(records, *profile_.rows(), result.bytes);
    else
        appendRowLines(records, *profile_.rows(), result.bytes);
}

} // namespace casus
