// SPDX-License-Identifier: Apache-2.0
#include "authority.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <variant>

using namespace casus;

namespace {

/// What the text relates somebody or something to.
std::optional<EntityIndex> told(const Findings& findings, EntityIndex subject, std::string_view relation)
{
    const auto relations = findings.relationsOf(subject, relation);
    const Argument* object
        = relations.empty() ? nullptr : findings.facts()[relations.front()].argument("object");
    const auto* entity = object ? std::get_if<EntityReference>(&object->value) : nullptr;
    return entity ? std::optional(entity->index) : std::nullopt;
}

std::optional<EntityIndex> firstOf(std::initializer_list<std::optional<EntityIndex>> candidates)
{
    for (const std::optional<EntityIndex>& candidate : candidates)
        if (candidate)
            return candidate;
    return std::nullopt;
}

} // namespace

std::optional<FactIndex> eventIn(const Findings& findings, Span tokens)
{
    constexpr std::array types {"Attack", "Clash", "Detention", "Sanction"};
    return findings.firstIn(tokens, types);
}

bool hasPower(const Findings& findings, EntityIndex index)
{
    constexpr std::array kinds {
        "Person", "StateOrgan", "Country", "ArmedForce", "IntergovernmentalOrganization", "ArmedGroup"};
    return std::find(kinds.begin(), kinds.end(), findings.entities()[index].kind) != kinds.end();
}

std::optional<EntityIndex> stateOf(const Findings& findings, EntityIndex index)
{
    constexpr int mostSteps = 6; // of an office to its body, and of that to what it is a part of
    std::optional<EntityIndex> next = index;
    for (int step = 0; next && step < mostSteps; ++step) {
        const Entity& entity = findings.entities()[*next];
        if (entity.kind == "Country")
            return next;
        next = firstOf({entity.country, told(findings, *next, "country"),
            told(findings, *next, "holdsOffice"), entity.officeOf, entity.memberOf,
            told(findings, *next, "memberOf"), entity.partOf, told(findings, *next, "partOf")});
    }
    return std::nullopt;
}

void addState(const Findings& findings, std::optional<EntityIndex> authority, Fact& rule)
{
    const SpeechScope* scope = authority ? nullptr : findings.scopeAt(rule.trigger.begin);
    if (scope && !scope->source.claimants.empty())
        authority = scope->source.claimants.front();
    if (const auto state = authority ? stateOf(findings, *authority) : std::nullopt)
        rule.arguments.push_back({"place", EntityReference {*state}, rule.trigger, {}, 0.6});
}
