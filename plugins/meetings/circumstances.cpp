// SPDX-License-Identifier: Apache-2.0
#include "circumstances.h"

#include "clause.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>

using namespace casus;

namespace {

/// `… and reaffirm their ties`, `the border opened`: a verb that goes on with what is no topic.
bool isOther(const Document& document, std::uint32_t token)
{
    if (!isVerb(document, token) || document.tags().empty())
        return false;
    const std::string& tag = document.tags()[token].specific;
    return tag == "VBN" || (tag == "VB" && document.tokens()[token - 1].wordClass == WordClass::Conjunction);
}

const Mention* placeAt(const Document& document, std::uint32_t token)
{
    const Mention* mention = document.mentionAt(token);
    const bool isPlace = mention && !mention->isAdjective
        && (mention->kind == "Place" || mention->kind == "Facility" || mention->kind == "Country");
    return isPlace ? mention : nullptr;
}

bool isWhere(const Token& word)
{
    return word.is({"in", "at", "near", "inside", "outside"});
}

/// The name of a place that a preposition joins; the phrase behind it ends with the name.
const Mention* placeBehind(const Document& document, std::uint32_t preposition, std::uint32_t end)
{
    const Phrase* phrase = preposition + 1 < end ? document.phraseAt(preposition + 1) : nullptr;
    if (!isWhere(document.tokens()[preposition]) || !phrase || phrase->tokens.begin != preposition + 1)
        return nullptr;
    return placeAt(document, phrase->head);
}

/// Where the words about a topic begin, if they do at a token.
std::optional<std::uint32_t> topicBegin(
    const Document& document, std::uint32_t token, std::uint32_t end, const Telling& telling)
{
    const Token& word = document.tokens()[token];
    const bool isPurpose = word.is("to") && token + 1 < end
        && document.tokens()[token + 1].is({"discuss", "address", "review", "coordinate"});
    if (isPurpose)
        return token + 2;
    if (word.is({"discussing", "regarding", "concerning"}))
        return token + 1;
    const bool isOn
        = word.is("on") && (telling.wordClass == "talk_noun" || telling.wordClass == "negotiate_verb");
    if (!(isOn || word.is({"about", "over"})) || telling.type == "Visit" || token + 1 >= end
        || document.dateAt(token + 1))
        return std::nullopt;
    const Phrase* phrase = document.phraseAt(token + 1);
    const bool isNoTopic = phrase
        && (phrase->count.isKnown()
            || document.tokens()[phrase->head].is(
                {"phone", "telephone", "sidelines", "margins", "weekend", "weekends", "condition", "behalf",
                    "part", "way", "side", "lunch", "dinner", "days", "course"}));
    return isNoTopic || (!phrase && !document.tokens()[token + 1].isVerb) ? std::nullopt
                                                                          : std::optional(token + 1);
}

/// Whether the tree hangs words on one of a stretch: `the situation in Aleppo`.
bool isWithin(const Document& document, Span stretch, Span words)
{
    const auto edges = document.dependencies();
    return !edges.empty()
        && std::any_of(edges.begin() + words.begin, edges.begin() + words.end,
            [&](const Dependency& edge) { return edge.head >= stretch.begin && edge.head < stretch.end; });
}

/// Where the words about a topic end: at a mark, a verb, a date, or a participant or place of the meeting.
std::uint32_t topicEnd(const Document& document, std::uint32_t begin, std::uint32_t end)
{
    std::uint32_t token = begin;
    for (; token < end; ++token) {
        const Token& word = document.tokens()[token];
        const bool isMark
            = word.shape == Shape::Punctuation && !word.is({"-", "'s", "\u2019s", "'", "\u2019"});
        const Mention* place = token > begin ? placeBehind(document, token, end) : nullptr;
        const bool isPlaced
            = place && place->kind == "Place" && !isWithin(document, {begin, token}, place->tokens);
        const bool isWith = token > begin && word.is({"with", "between"});
        const bool isVerbal = token > begin && (isFinite(document, token) || isOther(document, token));
        if (isMark || isVerbal || isPlaced || isWith || endsClause(document, token) || document.dateAt(token))
            break;
    }
    while (token > begin
        && (document.tokens()[token - 1].wordClass == WordClass::Preposition
            || document.tokens()[token - 1].wordClass == WordClass::Conjunction))
        --token;
    return token;
}

/// The verb that a noun is subject, object or aim of: `talks resumed`, `held talks`, `flew there for talks`.
std::optional<std::uint32_t> verbOf(const Document& document, const Telling& telling)
{
    const std::uint32_t noun = telling.trigger.end - 1;
    if (document.dependencies().empty())
        return std::nullopt;
    const Dependency& edge = document.dependencies()[noun];
    const bool isPart = edge.relation.starts_with("nsubj") || edge.relation == "obj"
        || (edge.relation == "obl" && telling.isBehindFor);
    return isPart && document.tags()[edge.head].universal == "VERB" ? std::optional(edge.head) : std::nullopt;
}

void addPlacesBeside(const Document& document, Span words, bool isJourney, Telling& telling)
{
    for (const Participant& participant : participantsOf(document, words)) {
        const bool isPlace = participant.part == Participant::Part::Beside
            && (isWhere(document.tokens()[participant.preposition])
                || (isJourney && document.tokens()[participant.preposition].is("to")));
        const Mention* place = isPlace ? placeAt(document, participant.token) : nullptr;
        if (place)
            addPart(telling.places, {place->entity, place->tokens});
    }
}

} // namespace

Span topicOf(const Document& document, Span sentence, const Telling& telling)
{
    for (std::uint32_t token = telling.trigger.end; token < sentence.end; ++token) {
        if (endsClause(document, token) || isFinite(document, token)
            || (isVerb(document, token) && document.matchFrom(token, "speech_verbs")))
            return {};
        if (const auto begin = topicBegin(document, token, sentence.end, telling)) {
            const Span topic {*begin, topicEnd(document, *begin, sentence.end)};
            return topic.begin < topic.end ? topic : Span {};
        }
    }
    return {};
}

void addPlaces(const Document& document, Span sentence, Telling& telling)
{
    addPlacesBeside(document, telling.trigger, false, telling);
    if (const auto verb = telling.isNoun() ? verbOf(document, telling) : std::nullopt)
        addPlacesBeside(document, {*verb, *verb + 1}, telling.isBehindFor, telling);
    for (std::uint32_t token = telling.trigger.end; token < sentence.end; ++token) {
        if (endsClause(document, token) || isVerb(document, token))
            break;
        const Mention* place = placeBehind(document, token, sentence.end);
        if (place && !(telling.topic.begin <= token && token < telling.topic.end))
            return addPart(telling.places, {place->entity, place->tokens});
    }
    const Mention* first = placeBehind(document, sentence.begin, sentence.end); // "In Geneva, …"
    if (!telling.places.empty() || !first || first->tokens.end >= telling.trigger.begin
        || !document.tokens()[first->tokens.end].is(","))
        return;
    for (std::uint32_t token = first->tokens.end; token < telling.trigger.begin; ++token)
        if (document.matchFrom(token, "speech_verbs"))
            return;
    addPart(telling.places, {first->entity, first->tokens});
}

const DateMention* dateOf(const Document& document, Span sentence, const Telling& telling)
{
    const DateMention* nearest = dateOfEvent(document, telling.trigger);
    if (!hasTree(document, telling.trigger.begin))
        return nearest;
    const auto verb = verbOf(document, telling);
    const DateMention* own = nullptr;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        const DateMention* date = document.dateAt(token);
        const std::uint32_t above = document.dependencies()[token].head;
        if (!date || date->tokens.contains(above))
            continue;
        const bool isOfMeeting = telling.trigger.contains(above) || above == verb;
        if (isOfMeeting
            && (!own || (own->date.precision != Precision::Day && date->date.precision == Precision::Day)))
            own = date; // a day says more than "last week", which may be of another verb
        const std::string& relation = document.dependencies()[above].relation;
        if (date == nearest && document.tags()[above].universal == "VERB" && relation.starts_with("acl"))
            nearest = nullptr; // "the boys kidnapped last week met him"
    }
    return own ? own : nearest;
}

bool tellsSport(const Document& document, Span sentence)
{
    for (const Match& match : document.matchesIn(sentence))
        if (match.isFrom("meeting_context") && match.is("sport")) {
            const Mention* name = document.mentionAt(match.tokens.begin);
            if (!name || name->tokens.size() <= match.tokens.size())
                return true;
        }
    return false;
}
