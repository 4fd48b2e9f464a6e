// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/minting.h"
#include "ontology/linking.h"
#include "ontology/mapping.h"
#include "ontology/passage.h"

#include <casus/export.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace casus {

/// Positions in the lists of a Graph.
struct EntityNode
{
    std::uint32_t index = 0;
    friend bool operator==(EntityNode, EntityNode) = default;
};
struct EventNode
{
    std::uint32_t index = 0;
    friend bool operator==(EventNode, EventNode) = default;
};
struct ClaimNode
{
    std::uint32_t index = 0;
    friend bool operator==(ClaimNode, ClaimNode) = default;
};

/// A decimal number in its canonical form.
struct Number
{
    std::string text;
    friend bool operator==(const Number&, const Number&) = default;
};

/// What stands at the end of a role, claim or relation. Concepts point into the mapping.
using Target
    = std::variant<EntityNode, EventNode, ClaimNode, const ConceptMapping*, Date, Number, std::string>;

/// Who says something, and how firmly. Without claimants it is the article.
struct Voice
{
    std::vector<EntityNode> claimants;
    std::optional<EntityNode> via;
    Stance stance = Stance::Asserted;

    /// Whether the article says so as a fact.
    bool isOwn() const { return claimants.empty() && stance == Stance::Asserted; }
    friend bool operator==(const Voice&, const Voice&) = default;
};

/// One value of one role of an event.
struct RoleValue
{
    const RoleMapping* role;
    Target target;
    Voice voice;
    bool isAsserted = false; ///< the article says so, or describes so an event that somebody else tells
    double confidence = 1.0;
    std::vector<Passage> evidence;
    std::string rule; ///< by which the extractor fills it so; empty where it has none
    std::string extractor; ///< that fills it so
};

/// A relation that an entity has without a claim: its country, rank, organization.
struct Attribute
{
    const RelationMapping* relation;
    Target target;
};

/// An entity that the article mentions or that takes part in something.
struct GraphEntity
{
    const KindMapping* kind;
    rdf::Iri iri;
    std::string label;
    bool isNamed = false;
    Count count;
    const KindMapping* memberKind = nullptr; ///< of groups, where known
    std::vector<Attribute> attributes;
    std::vector<Passage> mentions;
    std::vector<Merge> merges; ///< for each mention, why it is one of the entity
    std::vector<rdf::Iri> sameAs; ///< the same thing elsewhere
    std::optional<Link> link; ///< to what a knowledge base knows
};

/// An event.
struct GraphEvent
{
    const EventMapping* type;
    rdf::Iri iri;
    std::string label;
    Status told = Status::Actual; ///< as whoever tells the event has it
    Voice voice; ///< who tells it
    Passage trigger;
    std::vector<RoleValue> roles; ///< in the order of the mapping, each once
    std::vector<Passage> evidence;
    double confidence = 1.0;
    std::string extractor;
    std::string rule; ///< of the extractor; empty where it has none

    /// Whether it happened, according to the article itself.
    Status status() const { return voice.isOwn() ? told : Status::Claimed; }
};

/// A statement that somebody answers for.
struct GraphClaim
{
    rdf::Iri iri;
    std::string label;
    std::variant<EntityNode, EventNode> subject;
    std::string predicate; ///< name of the role or relation, or `status`
    rdf::Iri property; ///< that the claim is known by
    Target object;
    Voice voice;
    bool isAsserted = false; ///< the statement itself is to be written as well
    std::optional<Date> date; ///< a day on which it held
    std::optional<std::chrono::year_month_day> from, until; ///< first and last day on which it held
    std::string role; ///< in which a member belongs to an organization
    std::vector<Passage> evidence;
    double confidence = 1.0;
    std::string extractor;
    std::string rule; ///< of the extractor; empty where it has none

    /// Whether it says once more what an event tells in the article's own voice.
    bool isRole() const { return std::holds_alternative<EventNode>(subject) && voice.isOwn(); }
};

/// Words without a name that are taken for an entity.
struct GraphTaking
{
    EntityNode entity;
    Passage words;
    std::string_view reason;
};

/// The facts of one article, with their IRIs: all that is written, in the order in which it is written.
///
/// A plain value that points into the document and the mapping, which must outlive it.
struct Graph
{
    const Document* document;
    rdf::Iri article; ///< also the name of the graph
    std::string sha256; ///< of the article's text, in hexadecimal
    std::vector<GraphEntity> entities;
    std::vector<GraphEvent> events;
    std::vector<GraphClaim> claims;
    std::vector<GraphTaking> takings; ///< in text order
    std::vector<std::string> warnings; ///< what could not be written, and why
};

/// Applies the rule of the own voice, and leaves out, with a warning, what the mapping cannot express.
///
/// `minting` is fresh and of this article. `linking` tells what is known of the things that are named. Safe
/// to call from several threads with different documents.
CASUS_EXPORT Graph buildGraph(const Document& document, const Findings& findings, const Mapping& mapping,
    Minting& minting, std::string sha256, const Linking& linking = {});

/// The IRI of a value that is a node or of an open vocabulary, as claims know it; null for others.
const rdf::Iri* iriOf(const Graph& graph, const Target& target);

/// The term that a claim knows a value by, or null for a date without a value.
std::optional<rdf::Object> termOf(const Graph& graph, const Target& target);

/// The IRI of a claim's subject.
const rdf::Iri& subjectOf(const Graph& graph, const GraphClaim& claim);

} // namespace casus
