// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapper.h"

#include "ontology/claim_writer.h"
#include "ontology/distinct_sink.h"
#include "ontology/label.h"
#include "ontology/statement_list.h"

#include <algorithm>

namespace casus {

namespace {

/// Writes one graph. Lives as long as mapGraph() runs.
class Mapper
{
public:
    Mapper(const Graph& graph, const Profile& profile, const Minting& minting, rdf::StatementSink& sink,
        Evidence evidence)
        : graph_(graph)
        , profile_(profile)
        , minting_(minting)
        , evidence_(evidence)
        , selection_(graph, profile)
        , writer_(profile, sink)
        , provenance_(graph, profile, minting, writer_, evidence)
        , claims_(graph, profile, selection_, writer_, provenance_, sink)
    {
    }

    void run()
    {
        addArticle();
        for (std::uint32_t index = 0; index < graph_.entities.size(); ++index)
            if (selection_.has(EntityNode {index}))
                addEntity(graph_.entities[index]);
        for (std::uint32_t index = 0; index < graph_.events.size(); ++index)
            if (selection_.has(EventNode {index}))
                addEvent(index);
        for (std::uint32_t index = 0; index < graph_.claims.size(); ++index)
            addStatement(graph_.claims[index], selection_.has(ClaimNode {index}));
        provenance_.addMentions();
    }

private:
    void addArticle()
    {
        const Article& article = graph_.document->article();
        const NodeTerms& terms = profile_.article();
        const rdf::Iri& node = graph_.article;
        writer_.addTypes(node, terms, terms.types);
        if (!provenance_.title().empty())
            writer_.addText(node, terms.uses(Property::Label), provenance_.title());
        writer_.addText(node, terms.uses(Property::Sha256), graph_.sha256);
        writer_.addText(node, terms.uses(Property::InLanguage), "en");
        if (!article.title.empty())
            writer_.addText(node, terms.uses(Property::Headline), article.title);
        if (!article.url.empty())
            addUrl(node, terms.uses(Property::Url), article.url);
        if (article.published) {
            writer_.addDay(node, terms.uses(Property::DatePublished), *article.published);
            writer_.addDay(node, terms.uses(Property::ReferenceDate), *article.published);
        }
    }

    /// An address that is none stays text: nothing that is read from outside is trusted.
    void addUrl(const rdf::Iri& node, const Uses& uses, const std::string& url)
    {
        std::optional<rdf::Iri> iri;
        try {
            iri = rdf::Iri::encode(url);
        } catch (const std::exception&) {
            return writer_.addText(node, uses, url);
        }
        writer_.addIri(node, uses, *iri, url);
    }

    void addEntity(const GraphEntity& entity)
    {
        const NodeTerms& terms = profile_.kind(*entity.kind);
        writer_.addTypes(entity.iri, terms, terms.types);
        writer_.addText(entity.iri, terms.uses(Property::Label), entity.label);
        for (const rdf::Iri& iri : entity.sameAs)
            writer_.addIri(entity.iri, terms.uses(Property::SameAs), iri, iri.text());
        if (entity.isNamed)
            writer_.addIri(
                graph_.article, profile_.article().uses(Property::Mentioned), entity.iri, entity.label);
        const auto addCount = [&](Property property, const std::optional<std::uint64_t>& count) {
            if (count)
                writer_.addNumber(entity.iri, terms.uses(property), rdf::NumberText::integer(*count),
                    Datatype::NonNegativeInteger);
        };
        addCount(Property::Count, entity.count.best);
        addCount(Property::MinCount, entity.count.minimum);
        addCount(Property::MaxCount, entity.count.maximum);
        if (entity.count.isApproximate)
            writer_.addTrue(entity.iri, terms.uses(Property::Approximate));
        if (const KindMapping* kind = entity.memberKind; kind && profile_.kind(*kind).hasOwnType)
            writer_.addIri(
                entity.iri, terms.uses(Property::MemberType), profile_.kind(*kind).types.front(), kind->name);
        for (const Attribute& attribute : entity.attributes)
            addTarget(
                entity.iri, profile_.relation(*entity.kind, *attribute.relation).uses, attribute.target);
        if (evidence_ == Evidence::Full)
            provenance_.addEvidence(entity.iri, terms, entity.mentions);
    }

    void addTarget(const rdf::Iri& node, const Uses& uses, const Target& target, bool isOnly = true)
    {
        if (!uses.empty())
            writer_.addTarget(graph_, node, uses, target, selection_.has(target), isOnly);
    }

    void addEvent(std::uint32_t index)
    {
        const GraphEvent& event = graph_.events[index];
        const NodeTerms& terms = profile_.event(*event.type);
        writer_.addTypes(event.iri, terms, selection_.typesOf(event));
        writer_.addText(event.iri, terms.uses(Property::Label), event.label);
        const Status status = event.status();
        writer_.addTerm(
            event.iri, terms.uses(Property::Status), profile_.term(status), nameOf(statusNames, status));
        for (const RoleValue& value : event.roles) {
            if (!value.isAsserted)
                continue;
            const Uses& uses = profile_.role(*event.type, *value.role).uses;
            addTarget(event.iri, uses, value.target, !has(uses, Form::Count) || isOnly(event, value));
            if (const auto* date = std::get_if<Date>(&value.target); date && date->earliest && date->latest) {
                writer_.addDay(event.iri, terms.uses(Property::Earliest), *date->earliest);
                writer_.addDay(event.iri, terms.uses(Property::Latest), *date->latest);
            }
        }
        provenance_.addOrigin(event.iri, terms, event.confidence, event.extractor, event.rule);
        provenance_.addEvidence(event.iri, terms, event.evidence);
        for (const RoleValue& value : event.roles)
            if (value.isAsserted && selection_.has(value.target))
                addRoleNode(event, index, value);
    }

    static bool isOnly(const GraphEvent& event, const RoleValue& value)
    {
        return std::count_if(event.roles.begin(), event.roles.end(), [&](const RoleValue& other) {
            return other.role == value.role && other.isAsserted;
        }) == 1;
    }

    void addRoleNode(const GraphEvent& event, std::uint32_t index, const RoleValue& value)
    {
        if (event.voice.isOwn() && event.type->claims.contains(value.role->name))
            return; // it is a claim of the graph
        const Profile::Statement& statement = profile_.role(*event.type, *value.role);
        const auto& terms = statement.nodes[static_cast<std::size_t>(Maker::Role)];
        const auto object = terms ? termOf(graph_, value.target) : std::nullopt;
        if (!object)
            return;
        GraphClaim claim {minting_.claim({event.iri, value.role->iri, *object,
                              profile_.mapping().stance(Stance::Asserted), {graph_.article}, {}, {}}),
            {}, EventNode {index}, value.role->name, value.role->iri, value.target, {}, true, {}, {}, {}, {},
            value.evidence.empty() ? event.evidence : value.evidence, value.confidence, value.extractor,
            value.rule};
        claim.label = claimLabel(graph_, claim);
        claims_.add(claim, statement, *terms);
    }

    /// Whether the entity has it as an attribute, written already.
    bool isAttribute(const GraphClaim& claim) const
    {
        const auto* node = std::get_if<EntityNode>(&claim.subject);
        if (!node)
            return false;
        const std::vector<Attribute>& attributes = graph_.entities[node->index].attributes;
        return std::any_of(attributes.begin(), attributes.end(), [&](const Attribute& attribute) {
            return attribute.relation->name == claim.predicate && attribute.target == claim.object;
        });
    }

    /// What is claimed, where the article says so as a fact, and the claim itself.
    void addStatement(const GraphClaim& claim, bool hasNode)
    {
        const auto* subject = std::get_if<EntityNode>(&claim.subject);
        const Profile::Statement& statement = selection_.statement(claim);
        if (subject && claim.isAsserted && selection_.has(*subject) && !isAttribute(claim))
            addTarget(subjectOf(graph_, claim), statement.uses, claim.object);
        if (hasNode)
            claims_.add(claim, statement, *selection_.node(claim));
    }

    const Graph& graph_;
    const Profile& profile_;
    const Minting& minting_;
    Evidence evidence_;
    Selection selection_;
    StatementWriter writer_;
    ProvenanceWriter provenance_;
    ClaimWriter claims_;
};

} // namespace

void mapGraph(const Graph& graph, const Profile& profile, const Minting& minting, rdf::StatementSink& sink,
    Evidence evidence)
{
    if (!profile.mayRepeat())
        return Mapper(graph, profile, minting, sink, evidence).run();
    DistinctSink distinct(sink);
    Mapper(graph, profile, minting, distinct, evidence).run();
}

std::vector<rdf::Statement> mapGraph(
    const Graph& graph, const Profile& profile, const Minting& minting, Evidence evidence)
{
    StatementList statements(graph.article);
    mapGraph(graph, profile, minting, statements, evidence);
    return statements.take();
}

} // namespace casus
