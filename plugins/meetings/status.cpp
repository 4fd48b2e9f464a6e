// SPDX-License-Identifier: Apache-2.0
#include "status.h"

#include "clause.h"

#include <casus/fact/reference.h>

using namespace casus;

namespace {

constexpr std::uint32_t reach = 8; // tokens before a meeting that can make it planned or refused

const Match* statusWordAt(const Document& document, std::uint32_t token)
{
    const Match* match = document.matchFrom(token, "meeting_context");
    return match && match->is("status_verb") ? match : document.matchAt(token, "status_verb");
}

/// "hopes of meeting him": a gerund behind a preposition that does not set the time says nothing happened.
bool isIdea(const Document& document, std::uint32_t token)
{
    return token > 0 && document.text(document.tokens()[token]).ends_with("ing")
        && document.tokens()[token - 1].is({"of", "about", "over", "on", "for", "against", "to", "from"});
}

/// `The talks will take place`: what the verb behind its subject says of it.
Status statusBehind(const Document& document, Span sentence, Span trigger)
{
    if (document.dependencies().empty()
        || !document.dependencies()[trigger.end - 1].relation.starts_with("nsubj"))
        return Status::Actual;
    for (std::uint32_t token = trigger.end; token < sentence.end && !endsClause(document, token); ++token) {
        const Token& word = document.tokens()[token];
        if (word.is({"will", "shall"}))
            return Status::Planned;
        if (word.is({"would", "could", "may", "might", "should", "must"}) && !document.mentionAt(token))
            return Status::Possible;
        if (isFinite(document, token))
            break;
    }
    return Status::Actual;
}

/// How the verb of a meeting stands: `to meet`, `have them meet`, `went on, visiting …`.
Status statusOfForm(const Document& document, Span sentence, Span trigger, bool isNoun)
{
    if (document.dependencies().empty() || document.tags()[trigger.begin].specific.empty())
        return Status::Actual;
    const Dependency& edge = document.dependencies()[isNoun ? trigger.end - 1 : trigger.begin];
    if (isNoun && edge.relation != "obj")
        return Status::Actual;
    const std::uint32_t verb = isNoun ? edge.head : trigger.begin;
    const Dependency& above = document.dependencies()[verb];
    if (document.tags()[verb].specific == "VBG" && above.relation == "advcl")
        return statusAt(document, above.head);
    if (document.tags()[verb].specific != "VB")
        return Status::Actual;
    for (std::uint32_t token = verb; token-- > sentence.begin && token + 4 > verb;) {
        if (document.tokens()[token].is({"did", "does", "do"}))
            return Status::Actual;
        if (document.tokens()[token].is("to"))
            return token > sentence.begin && document.tokens()[token - 1].is({"able", "managed"})
                ? Status::Actual
                : Status::Planned;
    }
    return Status::Possible;
}

} // namespace

Status statusNamed(std::string_view name)
{
    return name == "Planned" ? Status::Planned : name == "Possible" ? Status::Possible : Status::Negated;
}

Status meetingStatus(const Document& document, Span trigger, bool isNoun)
{
    const std::uint32_t token = trigger.begin;
    const Status known = statusAt(document, token);
    if (known != Status::Actual)
        return known;
    const Span sentence = document.sentenceOf(token).tokens;
    const Status behind = isNoun ? statusBehind(document, sentence, trigger) : Status::Actual;
    if (behind != Status::Actual || isIdea(document, token))
        return behind != Status::Actual ? behind : Status::Possible;
    const Phrase* phrase = isNoun ? document.phraseAt(token) : nullptr;
    const std::uint32_t begin = phrase ? phrase->tokens.begin : token;
    for (std::uint32_t at = begin; at < token; ++at)
        if (const Match* word = statusWordAt(document, at)) // "a planned meeting"
            return statusNamed(word->value("type"));
    const std::uint32_t first = begin > sentence.begin + reach ? begin - reach : sentence.begin;
    bool isInfinitive = false; // "agreed to meet", "refused to hold talks"
    for (std::uint32_t at = begin; at-- > first && !endsClause(document, at);) {
        const Match* word = statusWordAt(document, at);
        const bool isDirect = word && word->tokens.end == begin && isNoun;
        const bool isModal = word && document.tokens()[at].wordClass == WordClass::Modal;
        if (word && (isInfinitive || isDirect || isModal))
            return statusNamed(word->value("type"));
        if (isIdea(document, at) && isVerb(document, at))
            return Status::Possible;
        if (isFinite(document, at))
            break;
        isInfinitive = isInfinitive || (document.tokens()[at].is("to") && !document.phraseAt(at + 1));
    }
    return statusOfForm(document, sentence, trigger, isNoun);
}
