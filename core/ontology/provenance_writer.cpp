// SPDX-License-Identifier: Apache-2.0
#include "ontology/provenance_writer.h"

#include "ontology/value.h"

namespace casus {

namespace {

std::string titleOf(const Article& article)
{
    if (!article.title.empty() || article.id.empty())
        return article.title;
    return std::string("article ").append(article.id);
}

} // namespace

ProvenanceWriter::ProvenanceWriter(const Graph& graph, const Profile& profile, const Minting& minting,
    const StatementWriter& writer, Evidence evidence)
    : graph_(graph)
    , profile_(profile)
    , minting_(minting)
    , writer_(writer)
    , evidence_(evidence)
    , title_(titleOf(graph.document->article()))
{
}

void ProvenanceWriter::addEvidence(
    const rdf::Iri& node, const NodeTerms& terms, std::vector<Passage> evidence)
{
    const Uses& uses = terms.uses(Property::Evidence);
    if (evidence_ == Evidence::None || uses.empty())
        return;
    const bool hasMentions = !profile_.mention().isOmitted;
    if (evidence_ == Evidence::Sentence || !hasMentions) {
        for (Passage& passage : evidence)
            passage = sentenceOf(*graph_.document, passage);
        sortPassages(evidence);
    }
    for (const Passage& passage : evidence)
        writer_.addIri(node, uses, hasMentions ? minting_.mention(passage.codePoints) : graph_.article,
            textOf(*graph_.document, passage));
    if (hasMentions)
        passages_.insert(passages_.end(), evidence.begin(), evidence.end());
}

void ProvenanceWriter::addOrigin(const rdf::Iri& node, const NodeTerms& terms, double confidence,
    const std::string& extractor, const std::string& rule)
{
    writer_.addIri(node, terms.uses(Property::Source), graph_.article, title_);
    writer_.addNumber(node, terms.uses(Property::Confidence), confidenceText(confidence), Datatype::Decimal);
    auto plugin = plugins_.find(extractor);
    if (plugin == plugins_.end())
        plugin = plugins_.emplace(extractor, Minting::plugin(extractor)).first;
    writer_.addIri(node, terms.uses(Property::ExtractedBy), plugin->second, extractor);
    if (!rule.empty())
        writer_.addText(node, terms.uses(Property::Rule), rule);
}

void ProvenanceWriter::addMentions()
{
    sortPassages(passages_);
    for (const Passage& passage : passages_)
        addMention(passage);
}

/// A whole sentence is told by its words alone; its IRI has the place.
void ProvenanceWriter::addMention(const Passage& passage) const
{
    const bool isPlaced = evidence_ == Evidence::Full;
    const NodeTerms& terms = profile_.mention();
    const rdf::Iri node = minting_.mention(passage.codePoints);
    writer_.addTypes(node, terms, terms.types);
    const auto addNumber = [&](Property property, std::uint64_t number, Datatype datatype) {
        writer_.addNumber(node, terms.uses(property), rdf::NumberText::integer(number), datatype);
    };
    if (isPlaced) {
        writer_.addIri(node, terms.uses(Property::ReferenceContext), graph_.article, title_);
        addNumber(Property::BeginIndex, passage.codePoints.begin, Datatype::NonNegativeInteger);
        addNumber(Property::EndIndex, passage.codePoints.end, Datatype::NonNegativeInteger);
    }
    writer_.addText(node, terms.uses(Property::AnchorOf), textOf(*graph_.document, passage));
    if (isPlaced)
        addNumber(Property::Sentence, passage.sentence, Datatype::PositiveInteger);
}

} // namespace casus
