// SPDX-License-Identifier: Apache-2.0
#include "events.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace casus;

namespace {

constexpr std::uint32_t memory
    = 8; // sentences after which an act is no longer what "the attack" means, but for the first

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
    const std::initializer_list<std::string_view> families[]
        = {{"Bombing", "SuicideAttack", "VehicleAttack"}, {"RocketAttack", "MissileAttack", "Shelling"},
            {"AirStrike", "DroneStrike", "MissileAttack", "Assassination"}, {"Shooting", "Assassination"},
            {"Shooting", "Clash"}, {"Stabbing", "Assassination"}, {"Bombing", "Assassination"}};
    return std::any_of(std::begin(families), std::end(families),
        [&](const auto& family) { return isOneOf(a, family) && isOneOf(b, family); });
}

/// The named fillers of a role.
std::vector<EntityIndex> fillers(const Findings& findings, const Telling& telling, std::string_view role)
{
    std::vector<EntityIndex> found;
    for (const Part& part : telling.parts)
        if (part.role == role && findings.entities()[part.entity].isNamed)
            found.push_back(part.entity);
    return found;
}

std::vector<EntityIndex> persons(const Findings& findings, const Telling& telling)
{
    std::vector<EntityIndex> found = fillers(findings, telling, "target");
    for (const EntityIndex killed : fillers(findings, telling, "killed"))
        found.push_back(killed);
    std::erase_if(found, [&](EntityIndex entity) { return findings.entities()[entity].kind != "Person"; });
    return found;
}

void addEach(std::vector<EntityIndex>& known, const std::vector<EntityIndex>& more)
{
    for (const EntityIndex entity : more)
        if (std::find(known.begin(), known.end(), entity) == known.end())
            known.push_back(entity);
}

/// Whether the text calls a place a province or the like, in which other places are.
bool isRegion(const Document& document, const Entity& place)
{
    const auto isWord = [&](std::uint32_t token) {
        if (token >= document.tokens().size())
            return false;
        const Token& word = document.tokens()[token];
        return word.is("state") || word.is("province") || word.is("department") || word.is("region");
    };
    return std::any_of(place.mentions.begin(), place.mentions.end(), [&](Span words) {
        return isWord(words.end)
            || (words.begin > 1 && document.tokens()[words.begin - 1].is("of") && isWord(words.begin - 2));
    });
}

/// Whether two lists of places name different ones, and none in common; a region may be around the others.
bool areApart(const Findings& findings, const Document& document, const std::vector<EntityIndex>& a,
    const std::vector<EntityIndex>& b)
{
    bool isComparable = false;
    for (const EntityIndex x : a)
        for (const EntityIndex y : b) {
            const Entity& one = findings.entities()[x];
            const Entity& other = findings.entities()[y];
            if (x == y)
                return false;
            isComparable = isComparable
                || (one.kind == other.kind && isRegion(document, one) == isRegion(document, other));
        }
    return isComparable;
}

/// Whether two lists name different things of the same kind, and none in common.
bool differ(const Findings& findings, const std::vector<EntityIndex>& a, const std::vector<EntityIndex>& b)
{
    bool isComparable = false;
    for (const EntityIndex x : a)
        for (const EntityIndex y : b) {
            if (x == y)
                return false;
            isComparable = isComparable || findings.entities()[x].kind == findings.entities()[y].kind;
        }
    return isComparable;
}

/// Whether harm is told in the sentence of the act: "bombs exploded in A and B, killing …".
bool isWithin(const Act& act, const Telling& telling)
{
    return telling.isHarm && !telling.isOutcome && act.tellings.back().sentence == telling.sentence;
}

/// Whether a type of act is none that a murder is told of as.
bool isOfOtherKind(std::string_view type)
{
    return isOneOf(type, {"Bombing", "Arson", "Abduction", "AirStrike", "Shelling"});
}

/// Whether a telling is of a murder and an act of a blast, fire or abduction told in other sentences.
bool isOtherThanMurder(const Act& act, const Telling& telling)
{
    const bool isMurder = std::any_of(
        act.tellings.begin(), act.tellings.end(), [](const Telling& known) { return known.isMurder; });
    return act.tellings.back().sentence != telling.sentence
        && ((telling.isMurder && isOfOtherKind(act.type)) || (isMurder && isOfOtherKind(telling.type)));
}

/// Whether a telling can be of an act by all that is said of both.
bool fits(const Findings& findings, const Document& document, const Act& act, const Telling& telling)
{
    const bool isBombing = telling.isDefinite && telling.type == "Bombing"
        && act.type == "AirStrike"; // "condemned the bombing"
    return (fitsType(act.type, telling.type) || isBombing) && !isOtherThanMurder(act, telling)
        && mayCoincide(act.date, telling.date)
        && hasHappened(act.tellings.front().status) == hasHappened(telling.status)
        && (isWithin(act, telling)
            || !areApart(findings, document, act.places, fillers(findings, telling, "place")))
        && !differ(findings, act.targets, fillers(findings, telling, "target"));
}

bool sharesPerson(const Findings& findings, const Act& act, const Telling& telling)
{
    for (const EntityIndex entity : persons(findings, telling))
        if (std::find(act.persons.begin(), act.persons.end(), entity) != act.persons.end())
            return true;
    return false;
}

void merge(const Findings& findings, Act& act, Telling telling)
{
    const bool isVague = act.type.empty() || (act.type == "Assassination" && !telling.type.empty());
    if (isVague && !telling.type.empty())
        act.type = telling.type;
    if (!act.date
        || (telling.date && act.date->precision != Precision::Day
            && telling.date->precision == Precision::Day))
        act.date = telling.date ? telling.date : act.date;
    addEach(act.places, fillers(findings, telling, "place"));
    addEach(act.targets, fillers(findings, telling, "target"));
    addEach(act.persons, persons(findings, telling));
    act.isBackground = act.isBackground && telling.isBackground;
    act.tellings.push_back(std::move(telling));
}

/// The acts of an article so far.
struct Acts
{
    std::vector<Act> all;
    std::array<std::size_t, 2>
        last {}; // of those that happened, and of those that did not: number of the one told last, from 1

    /// Whether no act that happened, or none that did not, was told after another of its sort; the background
    /// is left aside.
    bool isLastTold(std::size_t index) const
    {
        return !all[index].isBackground && last[hasHappened(all[index].tellings.front().status)] == index + 1;
    }

    /// Adds a telling to an act, or to a new one.
    void add(const Findings& findings, std::size_t index, Telling telling)
    {
        if (index == all.size())
            all.emplace_back();
        merge(findings, all[index], std::move(telling));
        if (!all[index].isBackground)
            last[hasHappened(all[index].tellings.front().status)] = index + 1;
    }
};

bool hasVictim(const Telling& telling)
{
    return std::any_of(telling.parts.begin(), telling.parts.end(),
        [](const Part& part) { return part.role == "killed" || part.role == "wounded"; });
}

bool isSite(const Entity& entity)
{
    return entity.kind == "Facility" || entity.memberKind == "Facility";
}

/// Whether a telling has fillers of some roles and none that an act has, neither the same nor by the same
/// noun; of sites alone, or of all.
bool hasOthers(const Findings& findings, const Document& document, const Act& act, const Telling& telling,
    std::initializer_list<std::string_view> roles, bool areSites = false)
{
    const auto isOfRoles = [&](const Part& part) {
        return isOneOf(part.role, roles) && (!areSites || isSite(findings.entities()[part.entity]));
    };
    const auto nounOf = [&](const Part& part) {
        const Phrase* phrase = document.phraseAt(part.evidence.begin);
        return document.tokens()[phrase ? phrase->head : part.evidence.begin].folded;
    };
    bool hasNew = false;
    bool hasKnown = false;
    for (const Part& part : telling.parts) {
        if (!isOfRoles(part))
            continue;
        const Phrase* phrase = document.phraseAt(part.evidence.begin);
        if (phrase && (phrase->isDefinite || phrase->isPronoun))
            return false;
        hasNew = true;
        for (const Telling& known : act.tellings)
            for (const Part& other : known.parts) {
                if (!isOfRoles(other))
                    continue;
                hasKnown = true;
                if (other.entity == part.entity || nounOf(other) == nounOf(part))
                    return false;
            }
    }
    return hasNew && hasKnown;
}

/// How well a telling continues an act; 0 where it does not.
int continuity(const Findings& findings, const Document& document, const Acts& acts, std::size_t index,
    const Telling& telling)
{
    const Act& act = acts.all[index];
    if (sharesPerson(findings, act, telling)
        && hasHappened(telling.status) == hasHappened(act.tellings.front().status))
        return 20; // nobody is killed twice
    if (telling.isPart && act.type == telling.type && mayCoincide(act.date, telling.date)
        && hasHappened(act.tellings.front().status))
        return acts.isLastTold(index) ? 8 : 0;
    if (!fits(findings, document, act, telling))
        return 0;
    const Telling& last = act.tellings.back();
    if (telling.isOutcome)
        return acts.isLastTold(index) && hasVictim(telling) && telling.sentence <= last.sentence + 2
                && document.sentences()[telling.sentence].paragraph
                    <= document.sentences()[last.sentence].paragraph + 1
            ? 7
            : 0;
    const std::uint32_t gap = telling.sentence - last.sentence;
    if (telling.isReference)
        return acts.isLastTold(index) && gap <= 3 ? 8 : 0;
    if (gap > 0
        && ((hasOthers(findings, document, act, telling, {"actor"})
                && hasOthers(findings, document, act, telling, {"target", "killed", "wounded"}))
            || (!telling.isNoun && !telling.isHarm
                && hasOthers(findings, document, act, telling, {"target"}, true))))
        return 0; // others do it to others
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
        return acts.isLastTold(index) ? 8 : index == 0 ? 6 : 4;
    const bool isNear = acts.isLastTold(index)
        && document.sentences()[telling.sentence].paragraph
            <= document.sentences()[last.sentence].paragraph + 1;
    const bool isOfMain
        = index == 0 && (acts.all.size() == 1 || (!telling.type.empty() && telling.type == act.type));
    const bool isCloser = telling.date && act.date && telling.date->precision == Precision::Day
        && act.date->precision != Precision::Day;
    return telling.date && !isCloser ? 0 : isNear ? 5 : isOfMain ? 3 : 0;
}

} // namespace

std::vector<Act> groupTellings(
    const Findings& findings, const Document& document, std::vector<Telling> tellings)
{
    Acts acts;
    for (Telling& telling : tellings) {
        std::size_t best = acts.all.size();
        int bestScore = 0;
        for (std::size_t index = acts.all.size() > 24 ? acts.all.size() - 24 : 0; index < acts.all.size();
             ++index) {
            const int score = document.sentences()[telling.sentence].isTruncated
                    && acts.all[index].tellings.back().sentence != telling.sentence
                ? 0
                : continuity(findings, document, acts, index, telling);
            if (score >= bestScore && score > 0) {
                best = index;
                bestScore = score;
            }
        }
        if (best < acts.all.size() || !(telling.isOutcome || telling.isReference))
            acts.add(findings, best, std::move(telling));
    }
    return std::move(acts.all);
}
