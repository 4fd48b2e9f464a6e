// SPDX-License-Identifier: Apache-2.0
#include "belief.h"
#include "telling.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>

using namespace casus;

namespace {

bool isViolent(const Document& document, std::uint32_t token, Violent who)
{
    for (const Match& match : document.matchesAt(token))
        if (match.is("outlaw") || (who == Violent::All && match.isFrom("context") && match.is("violence"))
            || (who != Violent::Outlaws && match.is("weapon")))
            return true;
    const Mention* name = document.mentionAt(token);
    return name && (name->kind == "ArmedGroup" || (who == Violent::All && name->kind == "ArmedForce"));
}

bool isSite(const Document& document, const Phrase& phrase)
{
    return document.matchAt(phrase.head, "vehicle_or_site")
        || (phrase.mention && document.mentions()[*phrase.mention].kind == "Facility");
}

} // namespace

unsigned Cues::innocentBeside(Span phrase) const
{
    return static_cast<unsigned>(
        std::count_if(innocent.begin(), innocent.end(), [&](Span words) { return !phrase.overlaps(words); }));
}

Cues cuesOf(const Document& document, Span sentence)
{
    Cues cues;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            if (match.isFrom("context")) {
                cues.violence += match.is("violence") || match.is("outlaw");
                cues.outlaws += match.is("outlaw");
                cues.accident += match.is("accident");
                if (match.is("sport") || match.is("science") || match.is("business"))
                    cues.innocent.push_back(match.tokens);
                if (match.is("figurative"))
                    cues.figurative.push_back(match.tokens);
            } else if (match.isFrom("harm")) {
                ++cues.harm;
            } else if (match.is("weapon")) {
                ++cues.weapons;
            }
        }
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
        if (const Mention* mention = document.mentionAt(token); mention && mention->tokens.begin == token)
            cues.armed += mention->kind == "ArmedGroup" || mention->kind == "ArmedForce";
    return cues;
}

bool isFigurative(const Cues& cues, Span trigger)
{
    return std::any_of(cues.figurative.begin(), cues.figurative.end(),
        [&](Span phrase) { return phrase.contains(trigger) && phrase.size() >= trigger.size(); });
}

Genre genreOf(const Document& document)
{
    Genre genre;
    for (const Match& match : document.matches()) {
        if (match.isFrom("attack_nouns") && match.value("strength") == "strong")
            genre.violence += 2;
        if (!match.isFrom("context"))
            continue;
        genre.violence += match.is("violence") || match.is("outlaw");
        genre.innocent += match.is("sport") || match.is("science");
    }
    return genre;
}

bool hasViolentDoer(const Document& document, Span sentence, Span verb, Violent who)
{
    for (std::uint32_t token = verb.begin;
         token-- > sentence.begin && document.text(document.tokens()[token]) != ",";)
        if (isViolent(document, token, who))
            return true;
    for (const Participant& participant : participantsOf(document, verb)) {
        const Phrase* doer = document.phraseAt(participant.token);
        const bool isMeans = participant.part == Participant::Part::Beside
            && document.tokens()[participant.preposition].is("with");
        if (isMeans && document.matchAt(participant.token, "weapon"))
            return true;
        if (participant.part != Participant::Part::Doer || !doer)
            continue;
        for (std::uint32_t token = doer->tokens.begin; token <= doer->head; ++token)
            if (const Match* weapon = document.matchAt(token, "weapon");
                isViolent(document, token, who) || (weapon && weapon->tokens.contains(participant.token)))
                return true; // "a bomb exploded"
    }
    return false;
}

std::optional<Span> victimOf(const Document& document, Span verb, bool isOnPeople)
{
    const auto isVictim = [&](const Phrase* done) {
        return done && (isSite(document, *done) || (isOnPeople && isAgent(document, done->tokens)));
    };
    for (const Participant& participant : participantsOf(document, verb))
        if (const Phrase* done = document.phraseAt(participant.token);
            participant.part == Participant::Part::Undergoer && isVictim(done))
            return done->tokens;
    const Phrase* behind = verb.size() > 1 && verb.end < document.sentenceOf(verb.begin).tokens.end
        ? document.phraseAt(verb.end)
        : nullptr;
    return isVictim(behind) ? std::optional(behind->tokens) : std::nullopt; // "fired at a journalist"
}

bool isBelievable(const Telling& telling, const Cues& cues, const Genre& genre)
{
    const unsigned evidence = cues.harm + cues.weapons + cues.armed + cues.violence;
    const unsigned innocent = cues.innocentBeside(telling.victim.value_or(telling.trigger));
    if (genre.isInnocent())
        return false;
    if (cues.accident > 0 && cues.weapons + cues.armed == 0 && (telling.isHarm || telling.type == "Bombing"))
        return false;
    if (telling.victim && innocent == 0)
        return true;
    if (telling.isStrong)
        return genre.isViolent() || (evidence >= 1 && innocent <= evidence);
    if (innocent > evidence)
        return false;
    if (telling.isNoun)
        return genre.isViolent() || evidence >= 2 || cues.outlaws > 0;
    if (telling.isByViolent)
        return true;
    return !telling.isFaint && ((genre.isViolent() && evidence >= 2) || evidence >= 3);
}
