// SPDX-License-Identifier: Apache-2.0
#include "tellings.h"

#include "actors.h"
#include "circumstances.h"
#include "status.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>

using namespace casus;

namespace {

/// Whether the words of a capture are what its class says: `meet` a verb, `a meeting` a noun.
bool isInForm(const Document& document, const Capture& trigger, std::string_view wordClass)
{
    const bool isNoun = wordClass.ends_with("_noun");
    const std::uint32_t word = isNoun ? trigger.tokens.end - 1 : trigger.tokens.begin;
    const Mention* name = document.mentionAt(word);
    if (name && name->tokens.size() > trigger.tokens.size())
        return false;
    const Phrase* phrase = document.phraseAt(word);
    if (document.tags().empty() || document.tags()[word].universal.empty())
        return isNoun ? phrase && phrase->head == word : !phrase;
    const std::string& tag = document.tags()[word].universal;
    return isNoun ? tag == "NOUN" || tag == "PROPN" : tag == "VERB";
}

/// The telling of a trigger, made where it is new; of words that overlap the longer ones stay.
Telling& tellingOf(const Document& document, std::vector<Telling>& tellings, const Capture& trigger,
    std::string_view wordClass)
{
    const std::string_view type = trigger.match ? trigger.match->value("type") : std::string_view("Call");
    for (Telling& known : tellings)
        if (known.trigger.begin < trigger.tokens.end && trigger.tokens.begin < known.trigger.end) {
            if (trigger.tokens.size() > known.trigger.size()) {
                known.trigger = trigger.tokens;
                known.type = type;
                known.wordClass = wordClass;
            }
            return known;
        }
    Telling telling;
    telling.trigger = trigger.tokens;
    telling.sentence = document.tokens()[trigger.tokens.begin].sentence;
    telling.wordClass = wordClass;
    telling.rule = trigger.rule;
    telling.type = type;
    return tellings.emplace_back(std::move(telling));
}

void read(
    const Document& document, Findings& findings, const RuleMatch& match, std::vector<Telling>& tellings)
{
    const Capture* trigger = match.capture("trigger");
    const std::string_view wordClass
        = trigger->match ? trigger->match->value("class") : std::string_view("call_verb");
    if (!isInForm(document, *trigger, wordClass)
        || (wordClass == "meet_verb" && isPassive(document, trigger->tokens.begin)))
        return; // "was met by protests"
    Telling& telling = tellingOf(document, tellings, *trigger, wordClass);
    const Capture* status = match.capture("status");
    if (status && telling.status == Status::Actual)
        telling.status = statusNamed(status->match->value("type"));
    telling.isRefused = telling.isRefused || isOfTeams(document, match);
    for (const Capture& capture : match.captures)
        if (capture.role != "trigger" && capture.role != "status")
            addActor(document, findings, capture, telling);
}

void addCircumstances(const Document& document, Span sentence, Telling& telling)
{
    const Status status = meetingStatus(document, telling.trigger, telling.isNoun());
    if (status != Status::Actual && telling.status != Status::Negated) // "cancelled a planned visit"
        telling.status = status;
    telling.date = dateOf(document, sentence, telling);
    if (const Phrase* phrase = telling.isNoun() ? document.phraseAt(telling.trigger.begin) : nullptr) {
        telling.isDefinite = phrase->isDefinite;
        telling.isBehindFor
            = phrase->tokens.begin > sentence.begin && document.tokens()[phrase->tokens.begin - 1].is("for");
    }
    telling.topic = topicOf(document, sentence, telling);
    addPlaces(document, sentence, telling);
}

} // namespace

void addPart(std::vector<Part>& parts, Part part)
{
    if (std::none_of(
            parts.begin(), parts.end(), [&](const Part& known) { return known.entity == part.entity; }))
        parts.push_back(part);
}

std::vector<Telling> findTellings(
    const Document& document, Findings& findings, const Sentence& sentence, const RuleSet& rules)
{
    std::vector<Telling> tellings;
    for (const RuleMatch& match : rules.match(document, sentence))
        read(document, findings, match, tellings);
    std::sort(tellings.begin(), tellings.end(),
        [](const Telling& a, const Telling& b) { return a.trigger.begin < b.trigger.begin; });
    for (Telling& telling : tellings) {
        if (telling.isNoun())
            addFromPhrase(document, telling);
        if (telling.actors.size() == 1 && telling.hasOther && !telling.isAmong) {
            telling.actors.insert(telling.actors.begin(), telling.wishers.begin(), telling.wishers.end());
            telling.hasDoer = telling.hasDoer || !telling.wishers.empty();
        }
        addCircumstances(document, sentence.tokens, telling);
        if (!isMeeting(document, findings, telling))
            telling.actors.clear();
    }
    std::erase_if(tellings, [](const Telling& telling) { return telling.isRefused; });
    return tellings;
}
