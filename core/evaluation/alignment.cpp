// SPDX-License-Identifier: Apache-2.0
#include "evaluation/alignment.h"

#include "evaluation/compared_entity.h"
#include "evaluation/likeness.h"

#include <algorithm>

namespace casus {

namespace {

/// Among equal fits what must be found comes before what may be.
unsigned rank(unsigned fit, bool isOptional)
{
    return fit == 0 ? 0 : 2 * fit - (isOptional ? 1 : 0);
}

template <typename Told, typename Fit>
Pairing pairUp(const std::vector<Told>& golds, const std::vector<Told>& outputs, Fit fitOf)
{
    std::vector<PossiblePair> candidates;
    for (std::size_t gold = 0; gold < golds.size(); ++gold)
        for (std::size_t output = 0; output < outputs.size(); ++output)
            if (const unsigned fit = rank(fitOf(golds[gold], outputs[output]), golds[gold].isOptional))
                candidates.push_back({gold, output, fit});
    return {golds.size(), outputs.size(), std::move(candidates)};
}

bool isNegated(const ToldEvent& event)
{
    return event.status == "Negated";
}

bool tellsPlace(const ToldPassage& passage)
{
    return passage.codePoints || passage.sentence || !passage.text.empty();
}

/// As fitOf() of the triggers; also 3 where a trigger is one of the other event's further mentions.
unsigned placeFit(const ToldEvent& gold, const ToldEvent& output)
{
    if (!tellsPlace(gold.trigger) || !tellsPlace(output.trigger))
        return 1;
    unsigned fit = fitOf(gold.trigger, output.trigger);
    for (const ToldPassage& passage : output.evidence)
        if (fitOf(gold.trigger, passage) == 3)
            fit = 3;
    for (const ToldPassage& passage : gold.evidence)
        if (fitOf(passage, output.trigger) == 3)
            fit = 3;
    return fit;
}

bool tellsFillers(const ToldEvent& event)
{
    return std::any_of(
        event.roles.begin(), event.roles.end(), [](const auto& role) { return !role.second.empty(); });
}

} // namespace

Alignment::Alignment(const ToldArticle& gold, const ToldArticle& output)
    : gold_(gold)
    , output_(output)
    , entities_(pairEntities())
    , events_(pairEvents())
    , claims_(pairClaims())
{
}

bool Alignment::isSame(const ToldReference& gold, const ToldReference& output) const
{
    if (gold.kind != output.kind)
        return false;
    switch (gold.kind) {
    case ToldReference::Kind::Entity:
        return entities_.outputOf(gold.index) == output.index;
    case ToldReference::Kind::Event:
        return events_.outputOf(gold.index) == output.index;
    case ToldReference::Kind::Claim:
        return claims_.outputOf(gold.index) == output.index;
    case ToldReference::Kind::Words:
        break;
    }
    return comparable(gold.words) == comparable(output.words);
}

bool Alignment::isSame(const ToldVoice& gold, const ToldVoice& output) const
{
    const std::string_view stance = output.stance.empty() ? "Asserted" : std::string_view(output.stance);
    if (!gold.stance.empty() && gold.stance != stance)
        return false;
    if (!gold.claimants)
        return true;
    const std::vector<ToldReference> claimants = output.claimants.value_or(std::vector<ToldReference>());
    if (gold.claimants->empty() || claimants.empty())
        return gold.claimants->empty() == claimants.empty();
    return std::any_of(gold.claimants->begin(), gold.claimants->end(), [&](const ToldReference& wanted) {
        return std::any_of(claimants.begin(), claimants.end(),
            [&](const ToldReference& claimant) { return isSame(wanted, claimant); });
    });
}

bool Alignment::isSame(const ToldFiller& gold, const ToldFiller& output) const
{
    return isSame(gold.who, output.who) && isSame(gold.voice, output.voice);
}

bool Alignment::isSame(const ToldClaim& gold, const ToldClaim& output) const
{
    return gold.predicate == output.predicate && isSame(gold.subject, output.subject)
        && isSame(gold.object, output.object) && isSame(gold.voice, output.voice);
}

Pairing Alignment::pairEntities() const
{
    const std::vector<ComparedEntity> golds(gold_.entities.begin(), gold_.entities.end());
    const std::vector<ComparedEntity> outputs(output_.entities.begin(), output_.entities.end());
    return pairUp(golds, outputs, entityFit);
}

Pairing Alignment::pairEvents() const
{
    return pairUp(gold_.events, output_.events,
        [this](const ToldEvent& gold, const ToldEvent& output) { return eventFit(gold, output); });
}

Pairing Alignment::pairClaims() const
{
    return pairUp(gold_.claims, output_.claims,
        [this](const ToldClaim& gold, const ToldClaim& output) { return unsigned {isSame(gold, output)}; });
}

unsigned Alignment::eventFit(const ToldEvent& gold, const ToldEvent& output) const
{
    if (gold.type != output.type || (!gold.status.empty() && isNegated(gold) != isNegated(output)))
        return 0;
    const unsigned place = placeFit(gold, output);
    const unsigned shared = sharedFillers(gold, output);
    if (place == 0 || (place == 1 && shared == 0 && tellsFillers(gold)))
        return 0;
    const bool isSameType = !gold.eventType.empty() && gold.eventType == output.eventType;
    const bool isSameDate = !gold.date.empty() && gold.date == output.date;
    return 4 * place + 2 * shared + isSameType + isSameDate;
}

/// Entities alone, since events are not paired yet.
unsigned Alignment::sharedFillers(const ToldEvent& gold, const ToldEvent& output) const
{
    unsigned shared = 0;
    for (const auto& [role, fillers] : gold.roles) {
        const auto others = output.roles.find(role);
        if (others == output.roles.end())
            continue;
        for (const ToldFiller& filler : fillers)
            shared += filler.who.kind == ToldReference::Kind::Entity
                && std::any_of(others->second.begin(), others->second.end(),
                    [&](const ToldFiller& other) { return isSame(filler.who, other.who); });
    }
    return shared;
}

} // namespace casus
