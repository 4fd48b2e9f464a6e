// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapper.h"

#include "ontology/value.h"

#include <set>
#include <utility>

namespace casus {

namespace {

/// Writes one graph. Lives as long as mapGraph() runs.
class Mapper
{
public:
    Mapper(const Graph& graph, const Mapping& mapping, const Minting& minting)
        : graph_(graph)
        , mapping_(mapping)
        , minting_(minting)
    {
    }

    std::vector<rdf::Statement> run()
    {
        addArticle();
        for (const GraphEntity& entity : graph_.entities)
            addEntity(entity);
        for (const GraphEvent& event : graph_.events)
            addEvent(event);
        for (const GraphClaim& claim : graph_.claims)
            addClaim(claim);
        for (const Passage& passage : passages_)
            addMention(passage);
        return std::move(statements_);
    }

private:
    void add(const rdf::Iri& subject, const rdf::Iri& predicate, rdf::Object object)
    {
        statements_.push_back({subject, predicate, std::move(object), graph_.article});
    }

    void add(const rdf::Iri& subject, Property property, rdf::Object object)
    {
        add(subject, mapping_.property(property), std::move(object));
    }

    void addType(const rdf::Iri& node, const rdf::Iri& type, Sort sort)
    {
        add(node, Property::Type, type);
        if (type != mapping_.sort(sort))
            add(node, Property::Type, mapping_.sort(sort));
    }

    void addEvidence(const rdf::Iri& node, const std::vector<Passage>& evidence)
    {
        for (const Passage& passage : evidence) {
            add(node, Property::Evidence, minting_.mention(passage.codePoints));
            passages_.insert(passage);
        }
    }

    void addArticle()
    {
        const Article& article = graph_.document->article();
        const rdf::Iri& node = graph_.article;
        add(node, Property::Type, mapping_.sort(Sort::Article));
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
        const auto addCount = [&](Property property, const std::optional<std::uint64_t>& count) {
            if (count)
                add(entity.iri, property, integerLiteral(mapping_, *count));
        };
        addCount(Property::Count, entity.count.best);
        addCount(Property::MinCount, entity.count.minimum);
        addCount(Property::MaxCount, entity.count.maximum);
        if (entity.count.isApproximate)
            add(entity.iri, Property::Approximate, rdf::Literal("true", mapping_.datatype(Datatype::Boolean)));
        if (entity.memberKind)
            add(entity.iri, Property::MemberType, entity.memberKind->type);
        for (const Attribute& attribute : entity.attributes)
            if (auto object = termOf(graph_, mapping_, attribute.target))
                add(entity.iri, attribute.relation->property, std::move(*object));
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
            if (auto object = termOf(graph_, mapping_, value.target))
                add(event.iri, value.role->property, std::move(*object));
            if (const auto* date = std::get_if<Date>(&value.target); date && date->earliest && date->latest) {
                add(event.iri, Property::Earliest, dayLiteral(mapping_, *date->earliest));
                add(event.iri, Property::Latest, dayLiteral(mapping_, *date->latest));
            }
        }
        addProvenance(event.iri, event.confidence, event.extractor);
        addEvidence(event.iri, event.evidence);
    }

    void addClaim(const GraphClaim& claim)
    {
        const rdf::Iri& subject = subjectOf(graph_, claim);
        const std::optional<rdf::Object> object = termOf(graph_, mapping_, claim.object);
        if (claim.isAsserted)
            add(subject, claim.property, *object);
        add(claim.iri, Property::Type, mapping_.sort(Sort::Claim));
        add(claim.iri, Property::Label, rdf::Literal(claim.label));
        add(claim.iri, Property::Subject, subject);
        add(claim.iri, Property::Predicate, claim.property);
        add(claim.iri, Property::Object, *object);
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
            add(subject, role->property, rdf::Literal(claim.role));
        addProvenance(claim.iri, claim.confidence, claim.extractor);
        addEvidence(claim.iri, claim.evidence);
    }

    void addProvenance(const rdf::Iri& node, double confidence, const std::string& extractor)
    {
        add(node, Property::Confidence, confidenceLiteral(mapping_, confidence));
        add(node, Property::ExtractedBy, Minting::plugin(extractor));
    }

    void addMention(const Passage& passage)
    {
        const rdf::Iri node = minting_.mention(passage.codePoints);
        add(node, Property::Type, mapping_.sort(Sort::Mention));
        add(node, Property::ReferenceContext, graph_.article);
        add(node, Property::BeginIndex, integerLiteral(mapping_, passage.codePoints.begin));
        add(node, Property::EndIndex, integerLiteral(mapping_, passage.codePoints.end));
        add(node, Property::AnchorOf, rdf::Literal(std::string(textOf(*graph_.document, passage))));
        add(node, Property::Sentence, integerLiteral(mapping_, passage.sentence, Datatype::PositiveInteger));
    }

    const Graph& graph_;
    const Mapping& mapping_;
    const Minting& minting_;
    std::vector<rdf::Statement> statements_;
    std::set<Passage> passages_;
};

} // namespace

std::vector<rdf::Statement> mapGraph(const Graph& graph, const Mapping& mapping, const Minting& minting)
{
    return Mapper(graph, mapping, minting).run();
}

} // namespace casus
