// SPDX-License-Identifier: Apache-2.0
#include "telling.h"
#include "verb_object.h"

#include <casus/fact/reference.h>
#include <casus/language/fold.h>
#include <casus/language/participants.h>

#include <algorithm>

using namespace casus;

namespace {

/// Counts of the cues in one sentence.
struct Cues
{
    unsigned violence = 0;
    unsigned innocent = 0;
    unsigned accident = 0;
    unsigned harm = 0;
    unsigned weapons = 0;
    unsigned armed = 0; // armed groups and forces named
    std::vector<Span> figurative;
};

Cues cuesOf(const Document& document, Span sentence)
{
    Cues cues;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            if (match.isFrom("context")) {
                cues.violence += match.is("violence") || match.is("outlaw");
                cues.innocent += match.is("sport") || match.is("science") || match.is("business");
                cues.accident += match.is("accident");
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

/// Whether a word of a class stands in a phrase before its trigger.
bool hasWord(const Document& document, const Phrase& phrase, std::uint32_t trigger, Label wordClass)
{
    for (std::uint32_t token = phrase.tokens.begin; token < trigger; ++token)
        if (document.matchAt(token, wordClass))
            return true;
    return false;
}

/// Whether a word that can be noun and verb is a verb here.
bool isVerbal(const Document& document, Span trigger)
{
    const Phrase* phrase = document.phraseAt(trigger.end - 1);
    const Token* last = trigger.begin > 0 ? &document.tokens()[trigger.begin - 1] : nullptr;
    if (trigger.size() > 1 && last && last->is({"of", "on"}))
        return endsWith(document.text(document.tokens()[trigger.begin]), "ing"); // "set a bus on fire at"
    if (!phrase || phrase->head < trigger.begin || trigger.size() > 1)
        return true;
    if (!last)
        return false;
    const WordClass before = last->wordClass;
    return phrase->tokens.begin == trigger.begin
        && (before == WordClass::Modal || before == WordClass::Pronoun);
}

/// Whether a word is a verb by its tag, though the phrases have it in a noun phrase: `gunmen lobbed a
/// grenade`.
bool isTaggedVerb(const Document& document, std::uint32_t token)
{
    return !document.tags().empty() && document.tags()[token].universal == "VERB";
}

bool isTaggedFinite(const Document& document, std::uint32_t token)
{
    return isTaggedVerb(document, token)
        && (document.tags()[token].specific == "VBD" || document.tags()[token].specific == "VBZ"
            || document.tags()[token].specific == "VBP");
}

/// Who is violent by himself.
enum class Violent {
    Outlaws, ///< who break the law by it: `gunmen raided`, not `police raided`
    OutlawsAndWeapons, ///< `pirates boarded`, `a rocket hit`
    All ///< `soldiers attacked`
};

bool isViolent(const Document& document, std::uint32_t token, Violent who)
{
    for (const Match& match : document.matchesAt(token))
        if (match.is("outlaw") || (who == Violent::All && match.isFrom("context") && match.is("violence"))
            || (who != Violent::Outlaws && match.is("weapon")))
            return true;
    const Mention* name = document.mentionAt(token);
    return name && (name->kind == "ArmedGroup" || (who == Violent::All && name->kind == "ArmedForce"));
}

/// Whether a word of violence stands before a verb in its clause, `rebels attacked`, `drones struck`, or is
/// what does it: `was attacked by rebels`.
bool hasViolentDoer(const Document& document, Span sentence, Span verb, Violent who)
{
    for (std::uint32_t token = verb.begin;
         token-- > sentence.begin && document.text(document.tokens()[token]) != ",";)
        if (isViolent(document, token, who))
            return true;
    for (const Participant& participant : participantsOf(document, verb)) {
        const Phrase* doer = document.phraseAt(participant.token);
        if (participant.part != Participant::Part::Doer || !doer)
            continue;
        for (std::uint32_t token = doer->tokens.begin; token <= doer->head; ++token)
            if (const Match* weapon = document.matchAt(token, "weapon");
                isViolent(document, token, who) || (weapon && weapon->tokens.contains(participant.token)))
                return true; // "a bomb exploded"
    }
    return false;
}

/// Whether a verb is done to a building or vehicle: `bombed a bank`.
bool isOnSite(const Document& document, Span verb)
{
    for (const Participant& participant : participantsOf(document, verb)) {
        const Phrase* done = document.phraseAt(participant.token);
        if (participant.part != Participant::Part::Undergoer || !done)
            continue;
        const Match* noun = document.matchAt(done->head, "vehicle_or_site");
        if (noun || (done->mention && document.mentions()[*done->mention].kind == "Facility"))
            return true;
    }
    return false;
}

/// "hurt in police firing": a verb in form, but a noun with its owner.
bool isOfBody(const Document& document, Span verb)
{
    const Phrase* body = bodyBefore(document, verb);
    return body && body->tokens.begin > 0 && endsWith(document.text(document.tokens()[verb.begin]), "ing")
        && document.tokens()[body->tokens.begin - 1].is({"in", "by", "during", "of", "after", "from", "to"});
}

bool isBelievable(const Telling& telling, const Cues& cues, const Genre& genre)
{
    const unsigned evidence = cues.harm + cues.weapons + cues.armed + cues.violence;
    if (genre.isInnocent())
        return false;
    if (cues.accident > 0 && cues.weapons + cues.armed == 0 && (telling.isHarm || telling.type == "Bombing"))
        return false;
    if (telling.isStrong)
        return genre.isViolent() || (telling.isOnSite && cues.innocent == 0)
            || (evidence >= 1 && cues.innocent <= evidence);
    if (cues.innocent > evidence)
        return false;
    if (telling.isNoun)
        return genre.isViolent() || evidence >= 2;
    if (telling.isByViolent)
        return true;
    return !telling.isFaint && ((genre.isViolent() && evidence >= 2) || evidence >= 3);
}

bool hasOrdinal(const Document& document, Span tokens)
{
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
        if (document.tokens()[token].wordClass == WordClass::Ordinal)
            return true;
    return false;
}

/// "announced the killing on Monday": whether a date is that of the verb of speech before a noun.
bool isDateOfSpeech(const Document& document, Span trigger, const DateMention& date)
{
    const Phrase* phrase = document.phraseAt(trigger.begin);
    if (!phrase || phrase->tokens.contains(date.tokens)
        || phrase->tokens.begin == document.sentenceOf(trigger.begin).tokens.begin)
        return false;
    if (phrase->isDefinite && hasSpeech(document, {date.tokens.end, phrase->tokens.begin}))
        return true; // "on Monday he urged them to condemn the attack"
    return hasSpeech(document, {phrase->tokens.begin - 1, phrase->tokens.begin});
}

bool isTimeWord(const Document& document, std::uint32_t token)
{
    return document.tokens()[token].is(
        {"hours", "days", "weeks", "months", "years", "day", "week", "month", "year"});
}

/// "weeks after US forces killed him": whether a verb only sets the time of what the sentence tells.
bool isBackground(const Document& document, Span sentence, std::uint32_t verb)
{
    for (std::uint32_t token = verb; token-- > sentence.begin;) {
        const Token& word = document.tokens()[token];
        if (word.wordClass == WordClass::Preposition && word.value == 2)
            return !word.is("after") || (token > sentence.begin && isTimeWord(document, token - 1));
        if (document.text(word) == "," || word.wordClass == WordClass::Conjunction
            || word.wordClass == WordClass::Subordinator)
            return false;
    }
    return false;
}

} // namespace

std::uint32_t distance(Span a, Span b)
{
    return a.begin >= b.end ? a.begin - b.end : b.begin >= a.end ? b.begin - a.end : 0;
}

Telling& tellingOf(std::vector<Telling>& tellings, Span place)
{
    return *std::min_element(tellings.begin(), tellings.end(), [&](const Telling& a, const Telling& b) {
        return distance(a.trigger, place) < distance(b.trigger, place);
    });
}

void add(
    Telling& telling, std::string_view role, EntityIndex entity, Span evidence, bool isByTree, bool isAlleged)
{
    const auto known = std::find_if(telling.parts.begin(), telling.parts.end(),
        [&](const Part& part) { return part.role == role && part.entity == entity; });
    if (known == telling.parts.end())
        telling.parts.push_back({std::string(role), entity, evidence, isByTree, isAlleged, {}});
    else {
        known->isByTree = known->isByTree || isByTree;
        known->isAlleged = known->isAlleged && isAlleged;
    }
}

std::optional<Participant::Part> partOf(const Document& document, const Telling& telling, Span phrase)
{
    for (const Participant& participant : participantsOf(document, telling.trigger))
        if (phrase.contains(participant.token))
            return participant.part;
    return std::nullopt;
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

bool hasSpeech(const Document& document, Span tokens)
{
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
        if (document.matchFrom(token, "speech_verbs") && !document.phraseAt(token))
            return true;
    return false;
}

std::optional<Telling> findOutcome(const Document& document, const Sentence& sentence, const Genre& genre)
{
    const Cues cues = cuesOf(document, sentence.tokens);
    if (genre.isInnocent() || cues.harm == 0 || cues.accident > 0)
        return std::nullopt;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            const Phrase* phrase = document.phraseAt(token);
            const bool isNoun
                = phrase && phrase->head < match.tokens.end; // "the deaths of …" may be of any time
            if (!match.isFrom("harm") || isNoun)
                continue;
            Telling outcome;
            outcome.trigger = match.tokens;
            outcome.sentence = document.tokens()[token].sentence;
            outcome.isHarm = outcome.isOutcome = true;
            outcome.status = statusAt(document, token);
            if (const DateMention* date = dateOfEvent(document, match.tokens)) {
                outcome.date = date->date;
                outcome.dateTokens = date->tokens;
            }
            return outcome;
        }
    return std::nullopt;
}

const Phrase* bodyBefore(const Document& document, Span word)
{
    const Phrase* phrase = word.begin > 0 ? document.phraseAt(word.begin - 1) : nullptr;
    for (std::uint32_t token = phrase ? phrase->tokens.begin : word.begin; token < word.begin; ++token)
        if (const Match* body = document.matchAt(token, "body");
            body && body->tokens.end == word.begin && !document.mentionAt(token))
            return phrase;
    return nullptr;
}

std::vector<Telling> findTellings(const Document& document, const Sentence& sentence, const Genre& genre)
{
    std::vector<Telling> tellings;
    std::optional<Cues> cues;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
        for (const Match& match : document.matchesAt(token)) {
            const bool isNoun = match.isFrom("attack_nouns");
            if (!isNoun && !match.isFrom("attack_verbs") && !match.isFrom("verbs_by_object"))
                continue;
            if (!tellings.empty() && tellings.back().trigger.end > token)
                continue;
            const Mention* name = document.mentionAt(token);
            const Phrase* around = document.phraseAt(token);
            if (isNoun && match.tokens.size() == 1 && document.tokens()[token].isAdjective && around
                && around->head > token)
                continue; // "offensive operations"
            if (isNoun && match.tokens.size() == 1 && isTaggedFinite(document, token))
                continue; // "the storm hit the coast"
            const bool isTopic = !isNoun && token > sentence.tokens.begin
                && endsWith(document.text(match.tokens), "ing") && hasSpeech(document, {token - 1, token});
            if (isTopic)
                continue; // "said attacking mosques was wrong"
            const bool isInForm = isNoun ? match.tokens.size() > 1 || around != nullptr
                                         : isVerbal(document, match.tokens) || isTaggedVerb(document, token);
            if (!isInForm || (name && name->tokens.size() > match.tokens.size()))
                continue;
            if (!isNoun && !fitsObject(document, match))
                continue;
            if (!cues)
                cues = cuesOf(document, sentence.tokens);
            if (isFigurative(*cues, match.tokens))
                continue;
            Telling telling;
            telling.trigger = match.tokens;
            telling.sentence = document.tokens()[token].sentence;
            telling.wordClass = match.value("class");
            telling.type = isNoun ? std::string_view() : typeByObject(document, match);
            if (telling.type.empty())
                telling.type = match.value("type");
            telling.isStrong = match.value("strength") == "strong";
            telling.isFaint = match.value("strength") == "faint";
            telling.isNoun = isNoun || isOfBody(document, match.tokens);
            telling.isHarm = match.value("harm") == "yes";
            telling.isMurder = (telling.type.empty() || telling.type == "Assassination")
                && match.is("attack_noun") && telling.isStrong && match.value("owner") == "victim";
            const bool isFair = match.value("strength") == "fair";
            const Violent who = isFair ? Violent::All
                : telling.isFaint      ? Violent::OutlawsAndWeapons
                                       : Violent::Outlaws;
            telling.isByViolent = (isFair && genre.isViolent())
                || hasViolentDoer(document, sentence.tokens, match.tokens, who);
            telling.isOnSite = telling.isStrong && !isNoun && isOnSite(document, match.tokens);
            telling.isBackground = !isNoun && isBackground(document, sentence.tokens, token);
            telling.status = statusAt(document, token);
            if (const Phrase* phrase = isNoun ? document.phraseAt(match.tokens.end - 1) : nullptr) {
                telling.isDefinite = phrase->isDefinite;
                telling.isPart = telling.type == "Bombing" && phrase->isDefinite
                    && hasOrdinal(document, {phrase->tokens.begin, token});
                telling.isNew = phrase->isIndefinite || hasWord(document, *phrase, token, "new_event");
                telling.isPlural = endsWith(document.text(document.tokens()[phrase->head]), "s")
                    && !phrase->count.isKnown();
                telling.isMain = hasWord(document, *phrase, token, "main_event");
                if (telling.status == Status::Ordered && telling.isDefinite)
                    telling.status = Status::Actual; // "ordered the strike that killed him"
            }
            if (!isBelievable(telling, *cues, genre))
                continue;
            if (const DateMention* date = dateOfEvent(document, match.tokens);
                date && !isDateOfSpeech(document, match.tokens, *date)) {
                telling.date = date->date;
                telling.dateTokens = date->tokens;
            }
            tellings.push_back(std::move(telling));
        }
    }
    return tellings;
}
