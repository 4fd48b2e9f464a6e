// SPDX-License-Identifier: Apache-2.0
#include "verb_object.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>
#include <vector>

using namespace casus;

namespace {

std::vector<const Phrase*> objectsOf(const Document& document, Span verb)
{
    std::vector<const Phrase*> objects;
    for (const Participant& participant : participantsOf(document, verb))
        if (const Phrase* phrase = document.phraseAt(participant.token);
            phrase && participant.part == Participant::Part::Undergoer)
            objects.push_back(phrase);
    const Phrase* behind = verb.end < document.tokens().size() ? document.phraseAt(verb.end) : nullptr;
    if (behind && behind->tokens.begin == verb.end
        && std::find(objects.begin(), objects.end(), behind) == objects.end())
        objects.push_back(behind);
    return objects;
}

bool isOfClass(const Document& document, const Phrase& phrase, Label wordClass)
{
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        if (const Match* match = document.matchAt(token, wordClass); match && match->tokens.end > phrase.head)
            return true;
    return false;
}

bool isPerson(const Document& document, const Phrase& phrase)
{
    return phrase.mention ? document.mentions()[*phrase.mention].kind == "Person"
                          : phrase.isPronoun || isOfClass(document, phrase, "person");
}

/// What a weapon does that is thrown or left somewhere: of a gun there is nothing to tell.
std::string_view typeOfBlast(const Document& document, const Phrase& phrase)
{
    const Match* weapon = weaponOf(document, phrase);
    const std::string_view type = weapon ? weapon->value("type") : std::string_view();
    return type == "Bombing" || type == "Arson" || type == "SuicideAttack" ? type : std::string_view();
}

/// Whether a rocket, a missile or a shell does what a verb tells: "two rockets landed near the base".
bool isDoneByProjectile(const Document& document, Span verb)
{
    const auto isProjectile = [&](const Phrase* phrase) {
        const Match* weapon = phrase ? weaponOf(document, *phrase) : nullptr;
        const std::string_view type = weapon ? weapon->value("type") : std::string_view();
        return type == "RocketAttack" || type == "MissileAttack" || type == "Shelling";
    };
    for (const Participant& participant : participantsOf(document, verb))
        if (participant.part == Participant::Part::Doer && isProjectile(document.phraseAt(participant.token)))
            return true;
    const Phrase* before = verb.begin > 0 ? document.phraseAt(verb.begin - 1) : nullptr;
    return before && before->tokens.end == verb.begin && isProjectile(before);
}

/// Whether the words that make a verb an act stand behind it: `set two buses on fire`, `held a doctor
/// hostage`.
bool isBefore(const Document& document, Span verb, Label words)
{
    constexpr std::uint32_t reach = 12;
    const Span sentence = document.sentenceOf(verb.begin).tokens;
    for (std::uint32_t token = verb.end; token < std::min(sentence.end, verb.end + reach); ++token)
        if (const Match* match = document.matchAt(token, words)) {
            const Phrase* phrase = document.phraseAt(token);
            const WordClass before = document.tokens()[token - 1].wordClass;
            return !phrase || phrase->head < match->tokens.end
                ? before != WordClass::Preposition && before != WordClass::Determiner
                : false; // "took to hostage families"
        }
    return false;
}

} // namespace

const Match* weaponOf(const Document& document, const Phrase& phrase)
{
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        if (const Match* match = document.matchAt(token, "weapon"); match && match->tokens.end > phrase.head)
            return match;
    return nullptr;
}

bool fitsObject(const Document& document, const Match& verb)
{
    const std::string_view object = verb.value("object");
    if (object.empty())
        return true;
    if (object == "burning" || object == "captive" || object == "bullets")
        return isBefore(document, verb.tokens, Label::of(object));
    if (object == "projectile")
        return isDoneByProjectile(document, verb.tokens);
    const std::vector<const Phrase*> objects = objectsOf(document, verb.tokens);
    const auto some = [&](auto is) {
        return std::any_of(objects.begin(), objects.end(), [&](const Phrase* phrase) { return is(*phrase); });
    };
    if (object == "weapon")
        return some([&](const Phrase& phrase) { return !typeOfBlast(document, phrase).empty(); });
    if (object == "site")
        return some([&](const Phrase& phrase) { return isOfClass(document, phrase, "vehicle_or_site"); });
    if (object == "unarmed")
        return !some([&](const Phrase& phrase) { return weaponOf(document, phrase) != nullptr; });
    return some([&](const Phrase& phrase) { return isPerson(document, phrase); }) == (object == "person");
}

std::string_view typeByObject(const Document& document, const Match& verb)
{
    if (verb.value("object") == "weapon")
        for (const Phrase* phrase : objectsOf(document, verb.tokens))
            if (const std::string_view type = typeOfBlast(document, *phrase); !type.empty())
                return type;
    return {};
}
