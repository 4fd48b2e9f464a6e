// SPDX-License-Identifier: Apache-2.0
#include "ontology/graph.h"

#include "ontology/admission.h"
#include "ontology/contents.h"
#include "ontology/entities.h"
#include "ontology/label.h"
#include "ontology/resolution.h"
#include "ontology/value.h"
#include "rdf/number.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace casus {

namespace {

constexpr std::size_t mostRoles = 512; // filled roles of an event: each new one is compared with all others

/// Builds the graph of one article. Lives as long as buildGraph() runs.
class Builder
{
public:
    Builder(const Document& document, const Findings& findings, const Mapping& mapping, Minting& minting,
        const Linking& linking, Graph& graph)
        : document_(document)
        , findings_(findings)
        , mapping_(mapping)
        , minting_(minting)
        , graph_(graph)
        , resolved_(resolve(document, findings, mapping, linking, graph.warnings))
        , admitted_(admit(document, findings, mapping, resolved_, graph.warnings))
        , entityNode_(addEntities(document, findings, mapping, minting, resolved_, admitted_, graph))
        , eventNode_(admitted_.size(), noNode)
        , claimNode_(admitted_.size(), noNode)
    {
    }

    void run()
    {
        mintEvents();
        for (std::size_t index = 0; index < admitted_.size(); ++index)
            if (admitted_[index].relation)
                addRelation(index);
        for (std::size_t index = 0; index < admitted_.size(); ++index)
            if (admitted_[index].event)
                addEvent(index);
        for (GraphClaim& claim : graph_.claims)
            sortPassages(claim.evidence);
        addContents(graph_, mapping_);
        addTakings();
    }

private:
    void addTakings()
    {
        for (const Taking& taking : findings_.takings())
            if (entityNode_[taking.entity] != noNode)
                graph_.takings.push_back({EntityNode {entityNode_[taking.entity]},
                    passageOf(document_, taking.phrase), taking.reason});
        std::stable_sort(graph_.takings.begin(), graph_.takings.end(),
            [](const GraphTaking& a, const GraphTaking& b) { return a.words < b.words; });
    }

    // ---- events

    void mintEvents()
    {
        for (std::size_t index = 0; index < admitted_.size(); ++index) {
            const EventMapping* type = admitted_[index].event;
            if (!type)
                continue;
            const Fact& fact = findings_.facts()[index];
            eventNode_[index] = static_cast<std::uint32_t>(graph_.events.size());
            graph_.events.push_back({type, minting_.local(type->name, document_.codePoints(fact.trigger)), {},
                fact.status, voiceOf(fact.source), passageOf(document_, fact.trigger), {}, {},
                fact.confidence, fact.extractor, fact.rule});
        }
    }

    void addEvent(std::size_t index)
    {
        const Fact& fact = findings_.facts()[index];
        GraphEvent& event = graph_.events[eventNode_[index]];
        addPassage(event.evidence, document_, fact.trigger);
        for (const Span place : fact.evidence)
            addPassage(event.evidence, document_, place);
        sortPassages(event.evidence);
        bool hasRoom = true;
        for (const auto& [role, argument] : admitted_[index].roles)
            hasRoom = addRole(fact, event, *role, *argument) && hasRoom;
        if (!hasRoom)
            graph_.warnings.push_back(event.type->name + " at character "
                + std::to_string(event.trigger.codePoints.begin) + " has more than "
                + std::to_string(mostRoles) + " filled roles; the others are left out");
        for (RoleValue& value : event.roles)
            sortPassages(value.evidence);
        std::stable_sort(event.roles.begin(), event.roles.end(),
            [](const RoleValue& a, const RoleValue& b) { return a.role->number < b.role->number; });
        event.label = eventLabel(graph_, event, document_.text(fact.trigger));
        if (!event.voice.isOwn())
            addClaim(statusClaim(event, index));
        for (const RoleValue& value : event.roles) {
            const bool isOwn = value.voice.isOwn() && event.voice.isOwn();
            if (!value.isAsserted || (isOwn && event.type->claims.contains(value.role->name)))
                addClaim(roleClaim(event, index, value));
        }
    }

    /// False where the event has no room for a further role.
    bool addRole(const Fact& fact, GraphEvent& event, const RoleMapping& role, const Argument& argument)
    {
        const std::optional<Target> target = targetOf(argument.value, role.range);
        if (!target)
            return true;
        RoleValue value {&role, *target, voiceOf(argument.source), isToldWith(fact, argument),
            argument.confidence, {},
            argument.rule.empty() && argument.extractor.empty() ? fact.rule : argument.rule,
            argument.extractor.empty() ? fact.extractor : argument.extractor};
        addPassage(value.evidence, document_, argument.evidence);
        for (RoleValue& known : event.roles) {
            if (known.role != &role)
                continue;
            if (role.isSingle && known.isAsserted && value.isAsserted)
                return true;
            if (known.target == value.target && known.isAsserted == value.isAsserted
                && known.voice == value.voice) {
                known.evidence.insert(known.evidence.end(), value.evidence.begin(), value.evidence.end());
                return true;
            }
        }
        if (event.roles.size() == mostRoles)
            return false;
        event.roles.push_back(std::move(value));
        return true;
    }

    // ---- claims

    GraphClaim statusClaim(const GraphEvent& event, std::size_t index) const
    {
        return {event.iri, {}, EventNode {eventNode_[index]},
            std::string(nameOf(propertyNames, Property::Status)), mapping_.statusIri(),
            &mapping_.statusConcept(event.told), event.voice, false, {}, {}, {}, {}, event.evidence,
            event.confidence, event.extractor, event.rule};
    }

    /// What tells a role of an event: words of its own, else those of whom it is about, or of all the event.
    std::vector<Passage> evidenceOf(const GraphEvent& event, const RoleValue& value) const
    {
        if (!value.evidence.empty())
            return value.evidence;
        const auto* entity = std::get_if<EntityNode>(&value.target);
        const bool isVague = !entity || !value.isAsserted || graph_.entities[entity->index].mentions.empty();
        return isVague ? event.evidence : std::vector {graph_.entities[entity->index].mentions.front()};
    }

    GraphClaim roleClaim(const GraphEvent& event, std::size_t index, const RoleValue& value) const
    {
        return {event.iri, {}, EventNode {eventNode_[index]}, value.role->name, value.role->iri, value.target,
            value.voice, false, {}, {}, {}, {}, evidenceOf(event, value), value.confidence, value.extractor,
            value.rule};
    }

    void addRelation(std::size_t index)
    {
        const Fact& fact = findings_.facts()[index];
        const Admitted& entry = admitted_[index];
        const auto* subject = std::get_if<EntityReference>(&entry.subject->value);
        const std::optional<Target> object = targetOf(entry.object->value, entry.relation->objects);
        if (!subject || !object)
            return;
        const EntityNode node {entityNode_[subject->index]};
        const Source& source = entry.object->source.isOwnVoice() ? fact.source : entry.object->source;
        GraphClaim claim {graph_.entities[node.index].iri, {}, node, entry.relation->name,
            entry.relation->iri, *object, voiceOf(source), false, {}, {}, {}, {}, {}, fact.confidence,
            fact.extractor, fact.rule};
        claim.isAsserted = claim.voice.isOwn() && fact.status == Status::Actual;
        addTimes(fact, claim);
        addPassage(claim.evidence, document_, fact.trigger);
        addPassage(claim.evidence, document_, entry.object->evidence);
        sortPassages(claim.evidence);
        claimNode_[index] = addClaim(std::move(claim));
    }

    static void addTimes(const Fact& fact, GraphClaim& claim)
    {
        for (const Argument& argument : fact.arguments) {
            const Date* date = std::get_if<Date>(&argument.value);
            if (argument.role == "date" && date && !date->value.empty())
                claim.date = *date;
            else if (argument.role == "from" && date)
                claim.from = date->earliest;
            else if (argument.role == "until" && date)
                claim.until = date->latest;
            else if (const auto* text = std::get_if<std::string>(&argument.value);
                     text && argument.role == "role")
                claim.role = *text;
        }
    }

    /// Adds a claim, or its evidence to the one that says the same; returns its number.
    std::uint32_t addClaim(GraphClaim claim)
    {
        const std::optional<rdf::Object> object = termOf(graph_, claim.object);
        if (!object)
            return noNode;
        ClaimContent content {
            subjectOf(graph_, claim), claim.property, *object, mapping_.stance(claim.voice.stance), {}, {}};
        for (const EntityNode claimant : claim.voice.claimants)
            content.claimants.push_back(graph_.entities[claimant.index].iri);
        if (claim.voice.claimants.empty())
            content.claimants.push_back(graph_.article);
        if (claim.voice.via)
            content.via = graph_.entities[claim.voice.via->index].iri;
        claim.iri = minting_.claim(content);
        claim.label = claimLabel(graph_, claim);
        const auto [place, isNew]
            = claimOf_.try_emplace(claim.iri.text(), static_cast<std::uint32_t>(graph_.claims.size()));
        if (isNew) {
            graph_.claims.push_back(std::move(claim));
        } else {
            GraphClaim& known = graph_.claims[place->second];
            known.evidence.insert(known.evidence.end(), claim.evidence.begin(), claim.evidence.end());
            known.confidence = std::max(known.confidence, claim.confidence);
        }
        return place->second;
    }

    // ---- values

    Voice voiceOf(const Source& source) const
    {
        Voice voice;
        voice.stance = source.stance;
        for (const EntityIndex claimant : source.claimants)
            if (const EntityNode node {entityNode_[claimant]};
                std::find(voice.claimants.begin(), voice.claimants.end(), node) == voice.claimants.end())
                voice.claimants.push_back(node);
        if (source.via)
            voice.via = EntityNode {entityNode_[*source.via]};
        return voice;
    }

    std::optional<Target> targetOf(const Value& value, const Range& range) const
    {
        if (const auto* entity = std::get_if<EntityReference>(&value))
            return EntityNode {entityNode_[entity->index]};
        if (const auto* fact = std::get_if<FactReference>(&value)) {
            if (eventNode_[fact->index] != noNode)
                return EventNode {eventNode_[fact->index]};
            return claimNode_[fact->index] == noNode
                ? std::nullopt
                : std::optional<Target>(ClaimNode {claimNode_[fact->index]});
        }
        if (const auto* name = std::get_if<Concept>(&value))
            return mapping_.openConcept(name->name);
        if (const auto* date = std::get_if<Date>(&value))
            return *date;
        const std::string& text = std::get<std::string>(value);
        return range.hasNumbers ? Target(Number {rdf::decimalText(std::string_view(text))}) : Target(text);
    }

    const Document& document_;
    const Findings& findings_;
    const Mapping& mapping_;
    Minting& minting_;
    Graph& graph_;
    std::vector<Resolved> resolved_;
    std::vector<Admitted> admitted_;
    std::vector<std::uint32_t> entityNode_; // for each entity of the findings
    std::vector<std::uint32_t> eventNode_; // for each fact
    std::vector<std::uint32_t> claimNode_;
    std::unordered_map<std::string, std::uint32_t> claimOf_; // by IRI
};

} // namespace

Graph buildGraph(const Document& document, const Findings& findings, const Mapping& mapping, Minting& minting,
    std::string sha256, const Linking& linking)
{
    Graph graph {&document, minting.article(), std::move(sha256), {}, {}, {}, {}, {}};
    Builder(document, findings, mapping, minting, linking, graph).run();
    return graph;
}

const rdf::Iri& subjectOf(const Graph& graph, const GraphClaim& claim)
{
    if (const auto* entity = std::get_if<EntityNode>(&claim.subject))
        return graph.entities[entity->index].iri;
    return graph.events[std::get<EventNode>(claim.subject).index].iri;
}

} // namespace casus
