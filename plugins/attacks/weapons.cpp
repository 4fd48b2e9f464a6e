// SPDX-License-Identifier: Apache-2.0
#include "weapons.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>

using namespace casus;

namespace {

/// Whether a weapon is of a designated kind: a capital that is no country's (`Katyusha rockets`, not `US
/// drone`).
bool hasDesignation(const Document& document, Span words)
{
    const Sentence& sentence = document.sentenceOf(words.begin);
    if (sentence.isUpper)
        return false;
    const bool isFirst = words.begin == sentence.tokens.begin;
    for (std::uint32_t token = words.begin + isFirst; token < words.end; ++token) {
        const Shape shape = document.tokens()[token].shape;
        const bool isCapital = shape == Shape::Capitalized || shape == Shape::Upper || shape == Shape::Mixed;
        if (isCapital && !document.mentionAt(token))
            return true;
    }
    return false;
}

/// Whether a weapon is but a word of a name or of a milder thing: `Assam Rifles`, `teargas shells`.
bool isPartOfName(const Document& document, const Sentence& sentence, Span weapon)
{
    for (std::uint32_t token = std::max(sentence.tokens.begin + 2, weapon.begin) - 2; token < weapon.begin;
         ++token)
        if (const Match* milder = document.matchAt(token, "milder_weapon");
            milder && milder->tokens.contains(weapon))
            return true;
    const Mention* name = document.mentionAt(weapon.begin);
    return name && name->tokens.size() > weapon.size() && isAgent(document, name->tokens);
}

/// Whether a weapon is found and not used: `recovered three grenades`; no act stands between.
bool isFound(const Document& document, const Sentence& sentence, const std::vector<Telling>& tellings,
    std::uint32_t weapon)
{
    for (std::uint32_t token = weapon; token-- > sentence.tokens.begin;) {
        if (document.matchAt(token, "find_verb"))
            return true;
        if (std::any_of(tellings.begin(), tellings.end(),
                [&](const Telling& telling) { return telling.trigger.contains(token); }))
            return false;
    }
    return false;
}

/// Whether it is what is attacked: "ambushed his armoured vehicle", "shot down a drone".
bool isTargetOf(const Telling& telling, Span weapon)
{
    return std::any_of(telling.parts.begin(), telling.parts.end(),
        [&](const Part& part) { return part.role == "target" && part.evidence.contains(weapon); });
}

/// Whether the tree has an act done with it: `attacked the office with a car bomb`.
bool isMeans(const Document& document, const Telling& telling, const Phrase& weapon)
{
    const std::vector<Participant> participants = participantsOf(document, telling.trigger);
    return std::any_of(participants.begin(), participants.end(), [&](const Participant& participant) {
        return participant.part == Participant::Part::Beside
            && document.tokens()[participant.preposition].is("with")
            && weapon.tokens.contains(participant.token);
    });
}

} // namespace

void addWeapons(
    const Document& document, const Sentence& sentence, Findings& findings, std::vector<Telling>& tellings)
{
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            if (!match.is("weapon"))
                continue;
            const Phrase* phrase = document.phraseAt(token);
            Telling& telling = tellingOf(tellings, match.tokens);
            const bool isBeforeVerb = !telling.isNoun && telling.trigger.begin == match.tokens.end;
            if (!phrase
                || (phrase->head >= match.tokens.end && !telling.trigger.contains(match.tokens)
                    && !isBeforeVerb))
                continue;
            if (isPartOfName(document, sentence, match.tokens)
                || isFound(document, sentence, tellings, token) || isTargetOf(telling, match.tokens))
                continue;
            Entity weapon;
            weapon.kind = "Weapon";
            const bool isWhole = phrase->head + 1 == match.tokens.end || isBeforeVerb;
            std::uint32_t begin = isWhole ? phrase->tokens.begin : match.tokens.begin;
            while (begin < match.tokens.begin && document.tokens()[begin].wordClass != WordClass::Open
                && !(document.tokens()[begin].shape == Shape::Number && !phrase->count.isKnown()))
                ++begin;
            const Span words {begin, match.tokens.end};
            weapon.name = isWhole ? std::string(document.text(words)) : std::string(match.name());
            weapon.mentions.push_back(words);
            weapon.isNamed = isWhole && hasDesignation(document, words);
            if (isWhole)
                weapon.count = phrase->count;
            add(telling, "weapon", findings.describe(std::move(weapon)), words);
            for (std::uint32_t at = phrase->tokens.begin;
                 at < match.tokens.begin && match.tokens.end <= telling.trigger.begin; ++at)
                if (const Mention* owner = document.mentionAt(at);
                    owner && owner->kind == "Country" && isWhole)
                    add(telling, "actor", owner->entity, owner->tokens); // "US jets struck …"
            const std::string type(match.value("type"));
            const bool isFired = telling.type == "Shooting" && !telling.isNoun
                && (telling.trigger.end <= match.tokens.begin || !hasTree(document, token)
                    || partOf(document, telling, phrase->tokens));
            if ((telling.type.empty() || isFired) && !type.empty()
                && (distance(telling.trigger, match.tokens) <= 6 || isMeans(document, telling, *phrase)))
                telling.type = type;
            break;
        }
}
