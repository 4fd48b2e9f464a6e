// SPDX-License-Identifier: Apache-2.0
#include "events.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace casus;

namespace {

constexpr std::uint32_t memory = 8; // sentences after which an act is no longer what "the attack" means, but for the first

bool isOneOf(std::string_view type, std::initializer_list<std::string_view> family)
{
    return std::find(family.begin(), family.end(), type) != family.end();
}

/// Whether one act can be told by both types; an unknown type fits all but abductions and cyber attacks.
bool fitsType(std::string_view a, std::string_view b)
{
    if (a == b)
        return true;
    if (a.empty() || b.empty())
        return !isOneOf(a.empty() ? b : a, {"CyberAttack"});
    const std::initializer_list<std::string_view> families[] = {{"Bombing", "SuicideAttack", "VehicleAttack"},
        {"RocketAttack", "MissileAttack", "Shelling"}, {"AirStrike", "DroneStrike", "MissileAttack", "Assassination"},
        {"Shooting", "Assassination"}, {"Shooting", "Clash"}, {"Stabbing", "Assassination"}, {"Bombing", "Assassination"}};
    return std::any_of(std::begin(families), std::end(families),
        [&](const auto& family) { return isOneOf(a, family) && isOneOf(b, family); });
}

bool fitsDate(const std::optional<Date>& a, const std::optional<Date>& b)
{
    if (!a || !b || !a->earliest || !b->earliest)
        return !a || !b || a->value == b->value;
    return *a->earliest <= *b->latest && *b->earliest <= *a->latest;
}

std::vector<EntityIndex> fillers(const std::vector<Telling>& tellings, std::string_view role)
{
    std::vector<EntityIndex> found;
    for (const Telling& telling : tellings)
        for (const Part& part : telling.parts)
            if (part.role == role)
                found.push_back(part.entity);
    return found;
}

/// Whether two lists of places or persons name different ones of the same kind, and none in common.
bool differ(const Findings& findings, const std::vector<EntityIndex>& a, const std::vector<EntityIndex>& b)
{
    bool isComparable = false;
    for (const EntityIndex x : a)
        for (const EntityIndex y : b) {
            if (x == y)
                return false;
            isComparable = isComparable || (findings.entities()[x].kind == findings.entities()[y].kind
                && findings.entities()[x].isNamed && findings.entities()[y].isNamed);
        }
    return isComparable;
}

bool isPast(Status status)
{
    return status == Status::Actual || status == Status::Claimed;
}

/// Whether harm is told in the sentence of the act: "bombs exploded in A and B, killing …".
bool isWithin(const Act& act, const Telling& telling)
{
    return telling.isHarm && !telling.isOutcome && act.tellings.back().sentence == telling.sentence;
}

/// Whether a telling can be of an act by all that is said of both.
bool fits(const Findings& findings, const Act& act, const Telling& telling)
{
    const bool isBombing = telling.isDefinite && telling.type == "Bombing" && act.type == "AirStrike"; // "condemned the bombing"
    return (fitsType(act.type, telling.type) || isBombing) && fitsDate(act.date, telling.date)
        && isPast(act.tellings.front().status) == isPast(telling.status)
        && (isWithin(act, telling) || !differ(findings, fillers(act.tellings, "place"), fillers({telling}, "place")))
        && !differ(findings, fillers(act.tellings, "target"), fillers({telling}, "target"));
}

bool sharesPerson(const Findings& findings, const Act& act, const Telling& telling)
{
    for (const char* role : {"target", "killed"})
        for (const EntityIndex entity : fillers({telling}, role))
            for (const char* other : {"target", "killed"}) {
                const auto known = fillers(act.tellings, other);
                if (findings.entities()[entity].kind == "Person" && findings.entities()[entity].isNamed
                    && std::find(known.begin(), known.end(), entity) != known.end())
                    return true;
            }
    return false;
}

bool isBackground(const Act& act)
{
    return std::all_of(act.tellings.begin(), act.tellings.end(), [](const Telling& telling) { return telling.isBackground; });
}

/// Whether no act that happened, or none that did not, was told after another of its sort.
bool isLastTold(const std::vector<Act>& acts, const Act& act)
{
    return !isBackground(act) && std::none_of(acts.begin(), acts.end(), [&](const Act& other) {
        return other.tellings.back().trigger.begin > act.tellings.back().trigger.begin && !isBackground(other)
            && isPast(other.tellings.front().status) == isPast(act.tellings.front().status);
    });
}

bool hasVictim(const Telling& telling)
{
    return std::any_of(telling.parts.begin(), telling.parts.end(),
        [](const Part& part) { return part.role == "killed" || part.role == "wounded"; });
}

/// How well a telling continues an act; 0 where it does not.
int continuity(const Findings& findings, const Document& document, const std::vector<Act>& acts, std::size_t index, const Telling& telling)
{
    const Act& act = acts[index];
    if (sharesPerson(findings, act, telling) && isPast(telling.status) == isPast(act.tellings.front().status))
        return 20; // nobody is killed twice
    if (telling.isPart && act.type == telling.type && fitsDate(act.date, telling.date) && isPast(act.tellings.front().status))
        return isLastTold(acts, act) ? 8 : 0;
    if (!fits(findings, act, telling))
        return 0;
    const Telling& last = act.tellings.back();
    if (telling.isOutcome)
        return isLastTold(acts, act) && hasVictim(telling) && telling.sentence <= last.sentence + 2
                && document.sentences()[telling.sentence].paragraph <= document.sentences()[last.sentence].paragraph + 1
            ? 7
            : 0;
    const std::uint32_t gap = telling.sentence - last.sentence;
    const bool isSame = telling.date && act.date && telling.date->value == act.date->value;
    if (gap == 0 && telling.isBackground)
        return 0;
    if (gap == 0) {
        const bool isSeparate = telling.isNew && last.isNoun && !telling.isHarm && telling.isNoun;
        return isSeparate ? 0 : 12;
    }
    if (telling.isNew && !isSame)
        return 0;
    if (isSame)
        return 10;
    if (gap > memory && index > 0)
        return 0;
    if (telling.isMain)
        return index == 0 ? 9 : 0;
    if (telling.isDefinite || telling.isHarm || (telling.isNoun && telling.trigger.size() == 1))
        return isLastTold(acts, act) ? 8 : index == 0 ? 6 : 4;
    const bool isNear = isLastTold(acts, act) && document.sentences()[telling.sentence].paragraph <= document.sentences()[last.sentence].paragraph + 1;
    const bool isOfMain = index == 0 && (acts.size() == 1 || (!telling.type.empty() && telling.type == act.type));
    const bool isCloser = telling.date && act.date && telling.date->precision == Precision::Day && act.date->precision != Precision::Day;
    return telling.date && !isCloser ? 0 : isNear ? 5 : isOfMain ? 3 : 0;
}

void merge(Act& act, Telling telling)
{
    const bool isVague = act.type.empty() || (act.type == "Assassination" && !telling.type.empty());
    if (isVague && !telling.type.empty())
        act.type = telling.type;
    if (!act.date || (telling.date && act.date->precision != Precision::Day && telling.date->precision == Precision::Day))
        act.date = telling.date ? telling.date : act.date;
    act.tellings.push_back(std::move(telling));
}

} // namespace

std::vector<Act> groupTellings(const Findings& findings, const Document& document, std::vector<Telling> tellings)
{
    std::vector<Act> acts;
    for (Telling& telling : tellings) {
        Act* best = nullptr;
        int bestScore = 0;
        const std::size_t first = acts.size() > 24 ? acts.size() - 24 : 0;
        for (std::size_t index = first; index < acts.size(); ++index) {
            const int score = document.sentences()[telling.sentence].isTruncated
                    && acts[index].tellings.back().sentence != telling.sentence
                ? 0
                : continuity(findings, document, acts, index, telling);
            if (score >= bestScore && score > 0) {
                best = &acts[index];
                bestScore = score;
            }
        }
        if (best)
            merge(*best, std::move(telling));
        else if (!telling.isOutcome)
            acts.push_back({{telling}, telling.type, telling.date});
    }
    return acts;
}
