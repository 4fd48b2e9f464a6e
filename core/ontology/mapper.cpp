// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapper.h"

#include "ontology/statement_list.h"
#include "ontology/value.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace casus {

namespace {

/// Writes one graph. Lives as long as mapGraph() runs.
class Mapper
{
public:
    Mapper(const Graph& graph, const Mapping& mapping, const Minting& minting, rdf::StatementSink& sink,
        Evidence evidence)
        : graph_(graph)
        , mapping_(mapping)
        , minting_(minting)
        , sink_(sink)
        , evidence_(evidence)
    {
    }

    void run()
    {
        addArticle();
        for (const GraphEntity& entity : graph_.entities)
            addEntity(entity);
        for (const GraphEvent& event : graph_.events)
            addEvent(event);
        for (const GraphClaim& claim : graph_.claims)
            addClaim(claim);
        sortPassages(passages_);
        for (const Passage& passage : passages_)
            addMention(passage);
    }

private:
    template <typename Term>
    void add(const rdf::Iri& subject, Property property, const Term& object)
    {
        sink_.add(subject, mapping_.property(property), object);
    }

    void addNumber(const rdf::Iri& subject, Property property, const rdf::NumberText& number,
        Datatype datatype = Datatype::NonNegativeInteger)
    {
        add(subject, property, rdf::LiteralView(number, mapping_.datatype(datatype)));
    }

    /// Nothing for a date without a value.
    void addValue(const rdf::Iri& subject, const rdf::Iri& predicate, const Target& target)
    {
        if (const rdf::Iri* iri = iriOf(graph_, target))
            sink_.add(subject, predicate, *iri);
        else if (const auto term = termOf(graph_, mapping_, target))
            sink_.add(subject, predicate, std::get<rdf::Literal>(*term));
    }

    void addType(const rdf::Iri& node, const rdf::Iri& type, Sort sort)
    {
        add(node, Property::Type, type);
        if (type != mapping_.sort(sort))
            add(node, Property::Type, mapping_.sort(sort));
    }

    void addEvidence(const rdf::Iri& node, std::vector<Passage> evidence)
    {
        if (evidence_ == Evidence::None)
            return;
        if (evidence_ == Evidence::Sentence) {
            for (Passage& passage : evidence)
                passage = sentenceOf(*graph_.document, passage);
            sortPassages(evidence);
        }
        for (const Passage& passage : evidence)
            add(node, Property::Evidence, minting_.mention(passage.codePoints));
        passages_.insert(passages_.end(), evidence.begin(), evidence.end());
    }

    void addArticle()
    {
        const Article& article = graph_.document->article();
        const rdf::Iri& node = graph_.article;
        add(node, Property::Type, mapping_.sort(Sort::Article));
        if (!article.title.empty() || !article.id.empty())
            add(node, Property::Label,
                rdf::Literal(
                    article.title.empty() ? std::string("article ").append(article.id) : article.title));
        add(node, Property::Sha256, rdf::Literal(graph_.sha256));
        add(node, Property::InLanguage, rdf::Literal("en"));
        if (!article.title.empty())
            add(node, Property::Headline, rdf::Literal(article.title));
        if (!article.url.empty())
            addUrl(node, article.url);
        if (article.published) {
            add(node, Property::DatePublished, dayLiteral(mapping_, *article.published));
            add(node, Property::ReferenceDate, dayLiteral(mapping_, *article.published));
        }
    }

    /// An address that is none stays text: nothing that is read from outside is trusted.
    void addUrl(const rdf::Iri& node, const std::string& url)
    {
        try {
            add(node, Property::Url, rdf::Iri::encode(url));
        } catch (const std::exception&) {
            add(node, Property::Url, rdf::Literal(url));
        }
    }

    void addEntity(const GraphEntity& entity)
    {
        addType(entity.iri, entity.kind->type, Sort::Entity);
        add(entity.iri, Property::Label, rdf::Literal(entity.label));
        for (const rdf::Iri& iri : entity.sameAs)
            add(entity.iri, Property::SameAs, iri);
        const auto addCount = [&](Property property, const std::optional<std::uint64_t>& count) {
            if (count)
                addNumber(entity.iri, property, rdf::NumberText::integer(*count));
        };
        addCount(Property::Count, entity.count.best);
        addCount(Property::MinCount, entity.count.minimum);
        addCount(Property::MaxCount, entity.count.maximum);
        if (entity.count.isApproximate)
            add(entity.iri, Property::Approximate,
                rdf::Literal("true", mapping_.datatype(Datatype::Boolean)));
        if (entity.memberKind)
            add(entity.iri, Property::MemberType, entity.memberKind->type);
        for (const Attribute& attribute : entity.attributes)
            addValue(entity.iri, attribute.relation->property, attribute.target);
        if (evidence_ == Evidence::Full)
            addEvidence(entity.iri, entity.mentions);
    }

    void addEvent(const GraphEvent& event)
    {
        addType(event.iri, event.type->type, Sort::Event);
        add(event.iri, Property::Label, rdf::Literal(event.label));
        add(event.iri, Property::Status, mapping_.status(event.status()));
        for (const RoleValue& value : event.roles) {
            if (!value.isAsserted)
                continue;
            addValue(event.iri, value.role->property, value.target);
            if (const auto* date = std::get_if<Date>(&value.target); date && date->earliest && date->latest) {
                add(event.iri, Property::Earliest, dayLiteral(mapping_, *date->earliest));
                add(event.iri, Property::Latest, dayLiteral(mapping_, *date->latest));
            }
        }
        addProvenance(event.iri, event.confidence, event.extractor, event.rule);
        addEvidence(event.iri, event.evidence);
    }

    /// Whether the entity has it as an attribute, written already.
    bool isAttribute(const GraphClaim& claim) const
    {
        const auto* node = std::get_if<EntityNode>(&claim.subject);
        if (!node)
            return false;
        const std::vector<Attribute>& attributes = graph_.entities[node->index].attributes;
        return std::any_of(attributes.begin(), attributes.end(), [&](const Attribute& attribute) {
            return attribute.relation->property == claim.property && attribute.target == claim.object;
        });
    }

    void addClaim(const GraphClaim& claim)
    {
        const rdf::Iri& subject = subjectOf(graph_, claim);
        if (claim.isAsserted && !isAttribute(claim))
            addValue(subject, claim.property, claim.object);
        add(claim.iri, Property::Type, mapping_.sort(Sort::Claim));
        add(claim.iri, Property::Label, rdf::Literal(claim.label));
        addClaimed(claim, subject);
        add(claim.iri, Property::Stance, mapping_.stance(claim.voice.stance));
        for (const EntityNode claimant : claim.voice.claimants)
            add(claim.iri, Property::Claimant, graph_.entities[claimant.index].iri);
        if (claim.voice.claimants.empty())
            add(claim.iri, Property::Claimant, graph_.article);
        if (claim.voice.via)
            add(claim.iri, Property::Via, graph_.entities[claim.voice.via->index].iri);
        if (claim.date)
            add(claim.iri, Property::Date, dateLiteral(mapping_, *claim.date));
        if (claim.from)
            add(claim.iri, Property::From, dayLiteral(mapping_, *claim.from));
        if (claim.until)
            add(claim.iri, Property::Until, dayLiteral(mapping_, *claim.until));
        if (const RelationMapping* role = mapping_.relation("role"); role && !claim.role.empty())
            sink_.add(subject, role->property, rdf::Literal(claim.role));
        addProvenance(claim.iri, claim.confidence, claim.extractor, claim.rule);
        addEvidence(claim.iri, claim.evidence);
    }

    /// The statement that is claimed, which in RDF 1.2 is a term.
    void addClaimed(const GraphClaim& claim, const rdf::Iri& subject)
    {
        const auto object = termOf(graph_, mapping_, claim.object);
        if (object && sink_.reify(claim.iri, subject, claim.property, *object))
            return;
        add(claim.iri, Property::Subject, subject);
        add(claim.iri, Property::Predicate, claim.property);
        addValue(claim.iri, mapping_.property(Property::Object), claim.object);
    }

    void addProvenance(
        const rdf::Iri& node, double confidence, const std::string& extractor, const std::string& rule)
    {
        addNumber(node, Property::Confidence, confidenceText(confidence), Datatype::Decimal);
        auto plugin = plugins_.find(extractor);
        if (plugin == plugins_.end())
            plugin = plugins_.emplace(extractor, Minting::plugin(extractor)).first;
        add(node, Property::ExtractedBy, plugin->second);
        if (!rule.empty())
            add(node, Property::Rule, rdf::Literal(rule));
    }

    /// A whole sentence is told by its words alone; its IRI has the place.
    void addMention(const Passage& passage)
    {
        const bool isPlaced = evidence_ == Evidence::Full;
        const rdf::Iri node = minting_.mention(passage.codePoints);
        add(node, Property::Type, mapping_.sort(Sort::Mention));
        if (isPlaced) {
            add(node, Property::ReferenceContext, graph_.article);
            addNumber(node, Property::BeginIndex, rdf::NumberText::integer(passage.codePoints.begin));
            addNumber(node, Property::EndIndex, rdf::NumberText::integer(passage.codePoints.end));
        }
        add(node, Property::AnchorOf, rdf::Literal(std::string(textOf(*graph_.document, passage))));
        if (isPlaced)
            addNumber(node, Property::Sentence, rdf::NumberText::integer(passage.sentence),
                Datatype::PositiveInteger);
    }

    const Graph& graph_;
    const Mapping& mapping_;
    const Minting& minting_;
    rdf::StatementSink& sink_;
    Evidence evidence_;
    std::vector<Passage> passages_;
    std::map<std::string_view, rdf::Iri> plugins_;
};

} // namespace

void mapGraph(const Graph& graph, const Mapping& mapping, const Minting& minting, rdf::StatementSink& sink,
    Evidence evidence)
{
    Mapper(graph, mapping, minting, sink, evidence).run();
}

std::vector<rdf::Statement> mapGraph(
    const Graph& graph, const Mapping& mapping, const Minting& minting, Evidence evidence)
{
    StatementList collector(graph.article);
    mapGraph(graph, mapping, minting, collector, evidence);
    return collector.take();
}

} // namespace casus
