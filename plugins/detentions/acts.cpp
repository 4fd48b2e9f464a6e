// SPDX-License-Identifier: Apache-2.0
#include "acts.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

using namespace casus;

namespace {

constexpr std::size_t memory = 24; // acts back that a telling may take up

/// What did not happen is told again with the same status, or as "the arrest".
bool fitsStatus(Status known, const Telling& telling)
{
    if (hasHappened(known) != hasHappened(telling.status))
        return false;
    return hasHappened(known) || known == telling.status || (telling.isNoun && telling.isDefinite);
}

std::vector<Part> partsOf(const Act& act, std::string_view role)
{
    std::vector<Part> found;
    for (const Telling& telling : act.tellings)
        for (const Part& part : telling.parts)
            if (part.role == role)
                found.push_back(part);
    return found;
}

bool shares(const Act& act, const Telling& telling, std::string_view role)
{
    const std::vector<Part> known = partsOf(act, role);
    return std::any_of(telling.parts.begin(), telling.parts.end(), [&](const Part& part) {
        return part.role == role && std::any_of(known.begin(), known.end(), [&](const Part& other) {
            return other.entity == part.entity;
        });
    });
}

bool takesUpTarget(const Document& document, const Findings& findings, const Act& act, const Telling& telling)
{
    const std::vector<Part> known = partsOf(act, "target");
    return std::any_of(telling.parts.begin(), telling.parts.end(), [&](const Part& part) {
        return part.role == "target" && std::any_of(known.begin(), known.end(), [&](const Part& other) {
            return takesUp(document, findings, part, other);
        });
    });
}

/// "the arrested men": those of whose arrest was told, whatever they are called.
bool isOfThoseKnown(const Findings& findings, const Telling& telling)
{
    return telling.isAttributive && telling.isDefinite
        && std::none_of(telling.parts.begin(), telling.parts.end(),
            [&](const Part& part) { return findings.entities()[part.entity].isNamed; });
}

bool sharesDate(const Act& act, const Telling& telling)
{
    return act.date && telling.date && act.date->value == telling.date->value;
}

/// How well a telling continues an act; 0 where it does not.
int continuity(
    const Document& document, const Findings& findings, const Act& act, bool isLast, const Telling& telling)
{
    const Telling& last = act.tellings.back();
    if (act.tellings.front().type != telling.type || !mayCoincide(act.date, telling.date)
        || !fitsStatus(act.tellings.front().status, telling))
        return 0;
    if (shares(act, telling, "target"))
        return 10;
    if (takesUpTarget(document, findings, act, telling))
        return 8;
    if (isOfThoseKnown(findings, telling) && !partsOf(act, "target").empty())
        return 7;
    const bool hasOther = telling.isOfOther || (telling.has("target") && !partsOf(act, "target").empty());
    const bool isElsewhere
        = telling.has("place") && !partsOf(act, "place").empty() && !shares(act, telling, "place");
    if (hasOther || isElsewhere)
        return 0;
    if (telling.sentence == last.sentence)
        return 6;
    if (sharesDate(act, telling))
        return 5;
    if (telling.isNoun && (telling.isDefinite || !telling.has("target")))
        return isLast ? 4 : 3;
    const bool isNear = telling.sentence <= last.sentence + 1;
    return isLast && isNear && !telling.has("target") && !telling.date ? 2 : 0;
}

} // namespace

bool takesUp(const Document& document, const Findings& findings, const Part& part, const Part& known)
{
    const Phrase* phrase = document.phraseAt(part.evidence.begin);
    const Phrase* before = document.phraseAt(known.evidence.begin);
    if (!phrase || !before || !phrase->isDefinite)
        return false;
    const Entity& entity = findings.entities()[part.entity];
    const Entity& other = findings.entities()[known.entity];
    const bool isSameCount = !entity.count.best || entity.count.best == other.count.best;
    return !entity.isNamed && !other.isNamed && isSameCount
        && document.lemma(phrase->head) == document.lemma(before->head);
}

std::vector<Act> groupTellings(
    const Document& document, const Findings& findings, std::vector<Telling> tellings)
{
    std::vector<Act> acts;
    for (Telling& telling : tellings) {
        std::size_t best = acts.size();
        int bestScore = 0;
        for (std::size_t index = acts.size() > memory ? acts.size() - memory : 0; index < acts.size();
             ++index) {
            const int score = continuity(document, findings, acts[index], index + 1 == acts.size(), telling);
            if (score > 0 && score >= bestScore) {
                best = index;
                bestScore = score;
            }
        }
        if (best == acts.size()) {
            if (!isBelievable(document, telling) || telling.parts.empty())
                continue;
            acts.emplace_back();
        }
        Act& act = acts[best];
        if (bestScore == 8 || bestScore == 7) // "the men" are the three told before
            std::erase_if(telling.parts, [&](const Part& part) { return part.role == "target"; });
        if (!act.date)
            act.date = telling.date;
        act.tellings.push_back(std::move(telling));
    }
    return acts;
}
