// SPDX-License-Identifier: Apache-2.0
#include "ontology/contents.h"

#include <algorithm>
#include <optional>

namespace casus {

namespace {

std::uint32_t distance(Span a, Span b)
{
    return a.end <= b.begin ? b.begin - a.end : b.end <= a.begin ? a.begin - b.end : 0;
}

bool isSpeaker(const GraphEvent& statement, EntityNode claimant)
{
    return std::any_of(statement.roles.begin(), statement.roles.end(), [&](const RoleValue& value) {
        return value.role->name == "actor" && value.target == Target(claimant);
    });
}

/// Whether the words of a claim are those of a statement.
bool isTold(const GraphEvent& statement, const GraphClaim& claim)
{
    return std::any_of(claim.evidence.begin(), claim.evidence.end(), [&](const Passage& passage) {
        return passage.sentence == statement.trigger.sentence
            || std::any_of(statement.roles.begin(), statement.roles.end(), [&](const RoleValue& value) {
                   return value.role->name == "quote"
                       && std::any_of(
                           value.evidence.begin(), value.evidence.end(), [&](const Passage& quote) {
                               return quote.codePoints.overlaps(passage.codePoints);
                           });
               });
    });
}

/// The statement that makes a claim.
std::optional<std::size_t> makerOf(const Graph& graph, const GraphClaim& claim)
{
    std::optional<std::size_t> nearest;
    std::uint32_t least = 0;
    for (std::size_t index = 0; index < graph.events.size(); ++index) {
        const GraphEvent& event = graph.events[index];
        const bool isAboutItself = std::holds_alternative<EventNode>(claim.subject)
            && std::get<EventNode>(claim.subject).index == index;
        const bool isOurs = std::all_of(claim.voice.claimants.begin(), claim.voice.claimants.end(),
            [&](EntityNode claimant) { return isSpeaker(event, claimant); });
        if (event.type->name != "Statement" || event.told == Status::Negated || isAboutItself || !isOurs
            || !isTold(event, claim))
            continue;
        const std::uint32_t away = distance(event.trigger.codePoints, claim.evidence.front().codePoints);
        if (!nearest || away < least) {
            nearest = index;
            least = away;
        }
    }
    return nearest;
}

} // namespace

void addContents(Graph& graph, const Mapping& mapping)
{
    const RoleMapping* content = mapping.role("content");
    if (!content)
        return;
    for (std::uint32_t index = 0; index < graph.claims.size(); ++index) {
        const GraphClaim& claim = graph.claims[index];
        const auto maker
            = claim.voice.claimants.empty() || claim.evidence.empty() ? std::nullopt : makerOf(graph, claim);
        if (maker)
            graph.events[*maker].roles.push_back({content, ClaimNode {index}, {}, true, claim.confidence,
                claim.evidence, claim.rule, claim.extractor});
    }
    for (GraphEvent& event : graph.events)
        std::stable_sort(event.roles.begin(), event.roles.end(),
            [](const RoleValue& a, const RoleValue& b) { return a.role->number < b.role->number; });
}

} // namespace casus
