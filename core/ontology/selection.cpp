// SPDX-License-Identifier: Apache-2.0
#include "ontology/selection.h"

#include <algorithm>
#include <utility>

namespace casus {

Selection::Selection(const Graph& graph, const Profile& profile)
    : graph_(graph)
    , profile_(profile)
{
    for (const GraphEvent& event : graph.events)
        events_.push_back(isKept(event));
    for (const GraphClaim& claim : graph.claims) {
        const auto* event = std::get_if<EventNode>(&claim.subject);
        const bool hasSubject = event ? has(*event) : has(std::get<EntityNode>(claim.subject));
        claims_.push_back(hasSubject && node(claim) && !profile.omits(claim.voice.stance));
    }
    // A claim can be the object of another one, so this goes on until nothing changes.
    for (bool hasChanged = true; std::exchange(hasChanged, false);)
        for (std::size_t index = 0; index < claims_.size(); ++index)
            if (claims_[index] && !has(graph.claims[index].object)) {
                claims_[index] = false;
                hasChanged = true;
            }
}

bool Selection::isKept(const GraphEvent& event) const
{
    const auto isOmitted = [this](const RoleValue& value) {
        const auto* entry = std::get_if<const ConceptMapping*>(&value.target);
        return entry && value.isAsserted && profile_.omits(**entry);
    };
    const auto isFilled = [&](const std::string& role) {
        return std::any_of(event.roles.begin(), event.roles.end(), [&](const RoleValue& value) {
            const auto* entity = std::get_if<EntityNode>(&value.target);
            return value.role->name == role && value.isAsserted && (!entity || has(*entity));
        });
    };
    const std::vector<std::string>& needs = profile_.needs(*event.type);
    return !profile_.omits(event.status()) && !typesOf(event).empty()
        && std::none_of(event.roles.begin(), event.roles.end(), isOmitted)
        && std::all_of(needs.begin(), needs.end(), isFilled);
}

const std::vector<rdf::Iri>& Selection::typesOf(const GraphEvent& event) const
{
    for (const RoleValue& value : event.roles)
        if (const auto* entry = std::get_if<const ConceptMapping*>(&value.target);
            entry && value.isAsserted && !profile_.classes(**entry).empty())
            return profile_.classes(**entry);
    return profile_.event(*event.type).types;
}

bool Selection::has(EntityNode node) const
{
    return !profile_.kind(*graph_.entities[node.index].kind).isOmitted;
}

bool Selection::has(const Target& target) const
{
    if (const auto* entity = std::get_if<EntityNode>(&target))
        return has(*entity);
    if (const auto* event = std::get_if<EventNode>(&target))
        return has(*event);
    const auto* claim = std::get_if<ClaimNode>(&target);
    return !claim || has(*claim);
}

const Profile::Statement& Selection::statement(const GraphClaim& claim) const
{
    const Mapping& mapping = profile_.mapping();
    if (const auto* entity = std::get_if<EntityNode>(&claim.subject))
        return profile_.relation(*graph_.entities[entity->index].kind, *mapping.relation(claim.predicate));
    const GraphEvent& event = graph_.events[std::get<EventNode>(claim.subject).index];
    const RoleMapping* role = mapping.role(claim.predicate);
    return role ? profile_.role(*event.type, *role) : profile_.statusClaim();
}

const NodeTerms* Selection::node(const GraphClaim& claim) const
{
    const auto& nodes = statement(claim).nodes;
    const auto termsOf = [&](Maker maker) -> const NodeTerms* {
        const std::optional<NodeTerms>& terms = nodes[static_cast<std::size_t>(maker)];
        return terms ? &*terms : nullptr;
    };
    if (claim.isRole() && termsOf(Maker::Role))
        return termsOf(Maker::Role);
    return termsOf(claim.isAsserted || claim.isRole() ? Maker::Own : Maker::Told);
}

} // namespace casus
