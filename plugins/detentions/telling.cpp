// SPDX-License-Identifier: Apache-2.0
#include "telling.h"

#include "cues.h"
#include "reason.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace casus;

namespace {

constexpr std::uint32_t termReach = 10; // tokens in which a sentence tells its length
constexpr std::uint32_t statusReach = 10; // tokens before a word that tell whether it happened

bool isMark(const Document& document, std::uint32_t token)
{
    return document.tokens()[token].shape == Shape::Punctuation;
}

bool isFigurative(const Document& document, Span sentence, Span trigger)
{
    for (std::uint32_t token = sentence.begin; token < trigger.end; ++token)
        for (const Match& match : document.matchesAt(token))
            if (match.is("figurative") && match.isFrom("detention_context") && match.tokens.contains(trigger))
                return true;
    return false;
}

/// Whether words that can be noun and verb are a verb here.
bool isVerb(const Document& document, Span words)
{
    if (words.begin < document.tags().size() && !document.tags()[words.begin].universal.empty()) {
        const std::string_view tag = document.tags()[words.begin].universal;
        return tag == "VERB" || tag == "ADJ" || words.size() > 1;
    }
    const Phrase* phrase = document.phraseAt(words.end - 1);
    return !phrase || phrase->head + 1 != words.end;
}

/// Whether a word for an act stands in a form that tells it: as a verb, or as head of a noun phrase.
bool isInForm(const Document& document, const Match& match)
{
    const Mention* name = document.mentionAt(match.tokens.begin);
    if (name && name->tokens.size() > match.tokens.size())
        return false;
    if (match.is("in_custody"))
        return true;
    if (match.is("detention_verb"))
        return isVerb(document, match.tokens);
    const Phrase* phrase = document.phraseAt(match.tokens.end - 1);
    return phrase && phrase->head < match.tokens.end
        && (match.tokens.size() > 1 || !isVerb(document, match.tokens));
}

Status statusNamed(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Status>, 4> names {{{"Possible", Status::Possible},
        {"Planned", Status::Planned}, {"Ordered", Status::Ordered}, {"Negated", Status::Negated}}};
    for (const auto& [known, status] : names)
        if (known == name)
            return status;
    return Status::Actual;
}

/// "responsibility to arrest": an infinitive tells what need not be done, unless a word says that it was.
bool isInfinitive(const Document& document, std::uint32_t token, std::uint32_t begin)
{
    if (token < begin + 2 || !document.tokens()[token - 1].is("to"))
        return false;
    if (token < document.tags().size() && document.tags()[token].universal == "NOUN")
        return false;
    for (std::uint32_t at = token - 1; at > begin && token - at < 4;)
        if (cueAt(document, --at, "done"))
            return false;
    return true;
}

/// "who tried to flee were arrested": what is told as done in the past was not only tried or planned.
bool isDone(const Document& document, std::uint32_t verb, std::uint32_t begin)
{
    if (verb < document.tags().size() && document.tags()[verb].specific == "VBD")
        return true;
    if (verb == begin)
        return false;
    if (document.tokens()[verb - 1].is({"was", "were"}))
        return true;
    return verb > begin + 1 && document.tokens()[verb - 1].is("been")
        && document.tokens()[verb - 2].is({"had", "has", "have"});
}

/// As statusAt, and what words such as `called for`, `agreed to` say of an arrest or release.
Status statusOf(const Document& document, std::uint32_t token)
{
    Status known = statusAt(document, token);
    const std::uint32_t begin = document.sentenceOf(token).tokens.begin;
    const bool isIntended = known == Status::Attempted || known == Status::Planned
        || known == Status::Threatened || known == Status::Ordered;
    if (isIntended && isDone(document, token, begin))
        return Status::Actual;
    for (std::uint32_t at = token; known == Status::Actual && at > begin && token - at < statusReach;) {
        if (isMark(document, --at) && document.text(document.tokens()[at]) != "\"")
            break;
        const Match* match = cueAt(document, at, "status");
        if (match && match->tokens.end <= token)
            return statusNamed(match->value("status"));
    }
    return known == Status::Actual && isInfinitive(document, token, begin) ? Status::Possible : known;
}

/// The date of an event, unless it belongs to another one told between.
const DateMention* dateOf(const Document& document, Span trigger)
{
    const DateMention* date = dateOfEvent(document, trigger);
    if (!date)
        return nullptr;
    const bool isBehind = date->tokens.begin >= trigger.end;
    const Span between = isBehind ? Span {trigger.end, date->tokens.begin}
                                  : Span {date->tokens.end, std::max(date->tokens.end, trigger.begin)};
    for (std::uint32_t token = between.begin; token < between.end; ++token)
        if ((isBehind && document.tokens()[token].wordClass == WordClass::Relative)
            || document.matchAt(token, "detention_verb"))
            return nullptr;
    return date;
}

} // namespace

std::vector<Telling> findTellings(const Document& document, const Sentence& sentence)
{
    std::vector<Telling> tellings;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            if (!match.isFrom("detention_terms") || (!tellings.empty() && tellings.back().trigger.end > token)
                || !isInForm(document, match) || isFigurative(document, sentence.tokens, match.tokens))
                continue;
            Telling telling;
            telling.trigger = match.tokens;
            telling.sentence = document.tokens()[token].sentence;
            telling.type = match.value("type");
            telling.wordClass = match.value("class");
            telling.needs = match.value("needs");
            telling.isNoun = match.is("detention_noun");
            telling.status = statusOf(document, token);
            if (const Phrase* phrase = telling.isNoun ? document.phraseAt(match.tokens.end - 1) : nullptr) {
                telling.isDefinite = phrase->isDefinite;
                if (telling.isDefinite && telling.status == Status::Ordered
                    && document.text(document.tokens()[match.tokens.begin]).ends_with('s'))
                    telling.status = Status::Actual;
            }
            if (const DateMention* date = dateOf(document, match.tokens)) {
                telling.date = date->date;
                telling.dateTokens = date->tokens;
            }
            telling.reason = reasonBehind(document, sentence.tokens, match.tokens);
            tellings.push_back(std::move(telling));
        }
    return tellings;
}

bool isBelievable(const Document& document, const Telling& telling)
{
    const Span sentence = document.sentenceOf(telling.trigger.begin).tokens;
    if (telling.isOfThing || telling.isByOutlaw)
        return false;
    if (telling.isOfOther && !telling.isByAuthority && !telling.has("target"))
        return false;
    if (telling.needs.empty())
        return true;
    if (telling.needs == "term") {
        const Span behind {telling.trigger.end, std::min(sentence.end, telling.trigger.end + termReach)};
        return hasCue(document, behind, "term") && !hasCue(document, behind, "capital");
    }
    if (telling.needs == "target")
        return telling.has("target");
    const bool isOfHostage = hasCue(document, sentence, "hostage");
    if (!telling.has("target") || isOfHostage)
        return false;
    return telling.isByAuthority || hasCue(document, sentence, "custody");
}
