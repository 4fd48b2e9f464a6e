// SPDX-License-Identifier: Apache-2.0
#include "ontology/claim_writer.h"

namespace casus {

namespace {

const std::string& labelOfSubject(const Graph& graph, const GraphClaim& claim)
{
    if (const auto* entity = std::get_if<EntityNode>(&claim.subject))
        return graph.entities[entity->index].label;
    return graph.events[std::get<EventNode>(claim.subject).index].label;
}

} // namespace

void ClaimWriter::add(const GraphClaim& claim, const Profile::Statement& statement, const NodeTerms& terms)
{
    if (!writer_.canAdd(graph_, terms.uses(Property::Object), claim.object))
        return;
    writer_.addTypes(claim.iri, terms, terms.types);
    writer_.addText(claim.iri, terms.uses(Property::Label), claim.label);
    addStatement(claim, statement, terms);
    addVoice(claim, terms);
    addTimes(claim, terms);
    addMemberRole(claim, terms);
    provenance_.addOrigin(claim.iri, terms, claim.confidence, claim.extractor, claim.rule);
    provenance_.addEvidence(claim.iri, terms, claim.evidence);
}

/// The statement that is claimed, which in RDF 1.2 is a term.
void ClaimWriter::addStatement(
    const GraphClaim& claim, const Profile::Statement& statement, const NodeTerms& terms)
{
    const rdf::Iri& subject = subjectOf(graph_, claim);
    const bool isReified = !terms.uses(Property::Predicate).empty() && statement.predicate
        && terms.uses(Property::Statement).empty();
    const auto object = isReified ? writer_.object(graph_, claim.object) : std::nullopt;
    if (object && sink_.reify(claim.iri, subject, *statement.predicate, *object))
        return;
    writer_.addIri(subject, terms.uses(Property::Statement), claim.iri, claim.label);
    writer_.addIri(claim.iri, terms.uses(Property::Subject), subject, labelOfSubject(graph_, claim));
    writer_.addTerm(claim.iri, terms.uses(Property::Predicate), statement.predicate, claim.predicate);
    writer_.addTarget(graph_, claim.iri, terms.uses(Property::Object), claim.object);
}

void ClaimWriter::addVoice(const GraphClaim& claim, const NodeTerms& terms)
{
    const Voice& voice = claim.voice;
    writer_.addTerm(claim.iri, terms.uses(Property::Stance), profile_.term(voice.stance),
        nameOf(stanceNames, voice.stance));
    const auto addEntity = [&](Property property, EntityNode node) {
        writer_.addTarget(graph_, claim.iri, terms.uses(property), node, selection_.has(node));
    };
    for (const EntityNode claimant : voice.claimants)
        addEntity(Property::Claimant, claimant);
    if (voice.claimants.empty())
        writer_.addIri(claim.iri, terms.uses(Property::Claimant), graph_.article, provenance_.title());
    if (voice.via)
        addEntity(Property::Via, *voice.via);
}

void ClaimWriter::addTimes(const GraphClaim& claim, const NodeTerms& terms)
{
    if (claim.date)
        writer_.addDate(claim.iri, terms.uses(Property::Date), *claim.date);
    if (claim.from)
        writer_.addDay(claim.iri, terms.uses(Property::From), *claim.from);
    if (claim.until)
        writer_.addDay(claim.iri, terms.uses(Property::Until), *claim.until);
}

/// In which role somebody is a member, which is said of the claim and of them.
void ClaimWriter::addMemberRole(const GraphClaim& claim, const NodeTerms& terms)
{
    const auto* member = std::get_if<EntityNode>(&claim.subject);
    if (claim.role.empty() || !member)
        return;
    writer_.addText(claim.iri, terms.uses(Property::MemberRole), claim.role);
    const GraphEntity& entity = graph_.entities[member->index];
    if (const RelationMapping* role = profile_.mapping().relation("role"))
        writer_.addText(entity.iri, profile_.relation(*entity.kind, *role).uses, claim.role);
}

} // namespace casus
