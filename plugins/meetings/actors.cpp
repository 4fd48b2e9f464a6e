// SPDX-License-Identifier: Apache-2.0
#include "actors.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>

using namespace casus;

namespace {

constexpr std::array actorKinds {"Person", "Organization", "IntergovernmentalOrganization", "StateOrgan",
    "ArmedForce", "ArmedGroup", "Company", "Country", "Group"};

/// Whether the last words of a phrase are an entry of a class.
bool endsWith(const Document& document, const Phrase& phrase, Label wordClass)
{
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        for (const Match& match : document.matchesAt(token))
            if (match.isFrom("meeting_context") && match.is(wordClass) && match.tokens.end == phrase.head + 1)
                return true;
    return false;
}

/// Whether whom a phrase speaks of acts for a state, a body or the public.
bool isPublic(const Document& document, const Findings& findings, const Phrase& phrase, EntityIndex entity)
{
    const Entity& known = findings.entities()[entity];
    return (known.isNamed && known.kind != "Company") || endsWith(document, phrase, "official");
}

/// Who visits acts for somebody; a country never does, for its team may.
bool isVisitor(const Findings& findings, EntityIndex entity)
{
    return findings.entities()[entity].kind != "Country";
}

/// Whether somebody can be visited or received so that it is a meeting.
bool isHost(const Document& document, const Findings& findings, const Phrase& phrase, EntityIndex entity)
{
    const std::string& kind = findings.entities()[entity].kind;
    if (kind == "Organization")
        return endsWith(document, phrase, "official"); // "received a delegation"
    return (kind == "Country" || kind == "Person" || kind == "StateOrgan" || kind == "Group")
        && isPublic(document, findings, phrase, entity);
}

/// Whether an unnamed participant is already told in the same words.
bool isTold(const Findings& findings, const Telling& telling, const Entity& entity)
{
    return !entity.isNamed
        && std::any_of(telling.actors.begin(), telling.actors.end(),
            [&](const Part& part) { return findings.entities()[part.entity].name == entity.name; });
}

void addModifier(Telling& telling, const Mention& mention)
{
    telling.hasDoer = true;
    addPart(telling.actors, {mention.entity, mention.tokens});
}

} // namespace

void addActor(const Document& document, Findings& findings, const Capture& capture, Telling& telling)
{
    const Phrase* phrase = document.phraseAt(capture.tokens.begin);
    if (!phrase || phrase->tokens.contains(telling.trigger))
        return;
    const bool isVisited = capture.role == "host";
    if (isVisited && phrase->mention) {
        const Mention& mention = document.mentions()[*phrase->mention];
        const bool isPlace
            = mention.kind == "Place" || mention.kind == "Facility" || mention.kind == "Country";
        if (isPlace && !mention.isAdjective)
            addPart(telling.places, {mention.entity, mention.tokens, capture.rule});
    }
    const bool isOwnerOfOther = capture.role != "owner" && document.isPossessive(phrase->tokens.end);
    if (isOwnerOfOther || !isAgent(document, capture.tokens) || endsWith(document, *phrase, "private"))
        return;
    const auto entity = refer(document, findings, capture.tokens);
    if (!entity)
        return;
    const Entity& known = findings.entities()[*entity];
    const std::string& kind = known.kind;
    const bool isAnybody = kind == "Person" && !known.isNamed && phrase->isIndefinite
        && !endsWith(document, *phrase, "official"); // "met an agent"
    if (isAnybody || isTold(findings, telling, known))
        return;
    if (std::find(actorKinds.begin(), actorKinds.end(), kind) == actorKinds.end())
        return;
    const bool isVisit = telling.type == "Visit";
    const bool isGuest = capture.role == "guest";
    if (isVisit && !isVisited && telling.wordClass != "host_verb"
        && (!isVisitor(findings, *entity) || !isPublic(document, findings, *phrase, *entity)))
        return;
    if ((isVisited || isGuest) && !isHost(document, findings, *phrase, *entity))
        return;
    if (isGuest && kind == "Country")
        return;
    telling.isAmong = telling.isAmong || capture.role == "among";
    if (capture.role == "wisher")
        return addPart(telling.wishers, {*entity, capture.tokens, capture.rule});
    const bool isDoer = capture.role == "actor" || capture.role == "owner";
    telling.hasDoer = telling.hasDoer || isDoer;
    telling.hasOther = telling.hasOther || !isDoer;
    addPart(telling.actors, {*entity, capture.tokens, capture.rule});
}

void addFromPhrase(const Document& document, Telling& telling)
{
    const Phrase* phrase = document.phraseAt(telling.trigger.begin);
    if (!phrase || telling.wordClass == "visit_noun")
        return;
    for (std::uint32_t token = phrase->tokens.begin; token < telling.trigger.begin; ++token) {
        const Mention* mention = document.mentionAt(token);
        if (!mention)
            continue;
        const std::uint32_t end = mention->tokens.end;
        const bool isCompound = document.tokens()[end].is("-") && !document.mentionAt(end + 1); // "US-led"
        if (mention->kind == "Place")
            addPart(telling.places, {mention->entity, mention->tokens});
        else if (!isCompound && mention->kind != "Facility" && mention->kind != "Media"
            && std::find(actorKinds.begin(), actorKinds.end(), mention->kind) != actorKinds.end())
            addModifier(telling, *mention);
        token = end - 1;
    }
}

bool isOfTeams(const Document& document, const RuleMatch& match)
{
    const auto isCountry = [&](const Capture& capture) {
        const Phrase* phrase = document.phraseAt(capture.tokens.begin);
        return phrase && phrase->mention && document.mentions()[*phrase->mention].kind == "Country";
    };
    const bool hasOpponent = std::any_of(match.captures.begin(), match.captures.end(),
        [&](const Capture& capture) { return capture.role == "met" && isCountry(capture); });
    return hasOpponent
        && std::any_of(match.captures.begin(), match.captures.end(),
            [&](const Capture& capture) { return capture.role == "actor" && isCountry(capture); });
}

bool isMeeting(const Document& document, const Findings& findings, const Telling& telling)
{
    const bool isVisit = telling.type == "Visit";
    if (!(telling.hasDoer || telling.isAmong) || (isVisit && !(telling.hasDoer && telling.hasOther)))
        return false;
    return std::any_of(telling.actors.begin(), telling.actors.end(), [&](const Part& part) {
        const Phrase* phrase = document.phraseAt(part.evidence.begin);
        return phrase && isPublic(document, findings, *phrase, part.entity);
    });
}
