// SPDX-License-Identifier: Apache-2.0
#include "telling.h"
#include "verb_object.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>

using namespace casus;

namespace {

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

/// "hurt in police firing": a verb in form, but a noun with its owner.
bool isOfBody(const Document& document, Span verb)
{
    const Phrase* body = bodyBefore(document, verb);
    return body && body->tokens.begin > 0 && endsWith(document.text(document.tokens()[verb.begin]), "ing")
        && document.tokens()[body->tokens.begin - 1].is({"in", "by", "during", "of", "after", "from", "to"});
}

/// Whether a word tells of somebody killed by hand.
bool isMurder(const Match& match)
{
    const std::string_view type = match.value("type");
    if (!match.isFrom("attack_nouns"))
        return type == "Assassination" || match.value("harm") == "murder";
    return (type.empty() || type == "Assassination") && match.is("attack_noun")
        && match.value("strength") == "strong" && match.value("owner") == "victim";
}

bool hasOrdinal(const Document& document, Span tokens)
{
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
        if (document.tokens()[token].wordClass == WordClass::Ordinal)
            return true;
    return false;
}

/// "has killed thousands since 2009": whether a verb sums up many acts.
bool sumsUp(const Document& document, Span sentence, Span verb)
{
    constexpr std::uint32_t reach = 15;
    std::uint32_t first = verb.begin;
    while (first > sentence.begin && document.tokens()[first - 1].wordClass != WordClass::Open
        && !document.phraseAt(first - 1))
        --first;
    bool isPerfect = false;
    for (std::uint32_t token = first; token < verb.begin; ++token)
        isPerfect = isPerfect || document.tokens()[token].is({"has", "have"});
    for (std::uint32_t token = verb.end; isPerfect && token + 1 < std::min(sentence.end, verb.end + reach);
         ++token)
        if (document.tokens()[token].is("since") && document.dateAt(token + 1))
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
            telling.isHarm = !match.value("harm").empty();
            telling.isMurder = isMurder(match);
            telling.isReference = match.value("strength") == "reference";
            const bool isFair = match.value("strength") == "fair";
            const bool isByWeapon = telling.isFaint || telling.type == "Bombing";
            const Violent who = isFair ? Violent::All
                : isByWeapon           ? Violent::OutlawsAndWeapons
                                       : Violent::Outlaws;
            telling.isByViolent = (isFair && genre.isViolent())
                || hasViolentDoer(document, sentence.tokens, match.tokens, who);
            if (!isNoun && (telling.isStrong || isFair))
                telling.victim
                    = victimOf(document, match.tokens, telling.isStrong || telling.type == "Shooting");
            telling.isBackground = !isNoun && isBackground(document, sentence.tokens, token);
            telling.status = statusAt(document, token);
            if (!isNoun && telling.status == Status::Actual
                && sumsUp(document, sentence.tokens, match.tokens))
                telling.status = Status::Habitual;
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
            const bool isTold
                = telling.isReference ? telling.isDefinite : isBelievable(telling, *cues, genre);
            if (!isTold)
                continue;
            if (const DateMention* date = dateOfEvent(document, match.tokens);
                date && !isDateOfSpeech(document, match.tokens, *date)) {
                telling.date = date->date;
                telling.dateTokens = date->tokens;
            }
            tellings.push_back(std::move(telling));
        }
    }
    const auto isReference = [](const Telling& telling) { return telling.isReference; };
    if (!std::all_of(tellings.begin(), tellings.end(), isReference))
        std::erase_if(tellings, isReference); // what the sentence itself tells is nearer
    return tellings;
}
