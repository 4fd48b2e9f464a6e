// SPDX-License-Identifier: Apache-2.0
#include "said.h"

#include <casus/language/fold.h>

#include <algorithm>

using namespace casus;

namespace {

bool isVerbal(const Token& word)
{
    return word.wordClass == WordClass::Auxiliary || word.wordClass == WordClass::Modal
        || (word.isVerb && !word.isNoun);
}

/// `threatened on Friday to attack`, `spoke with him`: an act of the speaker's own, nothing that is said.
bool isAct(const Document& document, std::uint32_t token, std::uint32_t end)
{
    if (token + 1 < end && document.tokens()[token].wordClass == WordClass::Preposition
        && document.dateAt(token + 1))
        ++token;
    if (token < end && document.dateAt(token))
        token = document.dateAt(token)->tokens.end;
    const bool isByPhone = token + 1 < end && document.tokens()[token].is("by")
        && document.tokens()[token + 1].is({"phone", "telephone"});
    return token < end && (document.tokens()[token].is({"to", "with"}) || isByPhone);
}

/// Where the phrase that begins at a token, and what prepositions join to it, end; the token itself without
/// one.
std::uint32_t endOfObject(const Document& document, std::uint32_t token, std::uint32_t end)
{
    const Phrase* phrase = token < end ? document.phraseAt(token) : nullptr;
    if (!phrase || phrase->tokens.begin != token || phrase->isPronoun)
        return token;
    std::uint32_t at = phrase->tokens.end;
    while (at + 1 < end && document.tokens()[at].wordClass == WordClass::Preposition
        && (document.phraseAt(at + 1) || document.dateAt(at + 1)))
        at = document.phraseAt(at + 1) ? document.phraseAt(at + 1)->tokens.end
                                       : document.dateAt(at + 1)->tokens.end;
    return at;
}

/// "announced the designation in January, and …": whether a noun phrase is all that is said.
bool isObject(const Document& document, std::uint32_t token, std::uint32_t end)
{
    const std::uint32_t at = endOfObject(document, token, end);
    return at > token && at + 1 < end && document.text(document.tokens()[at]) == ","
        && document.tokens()[at + 1].wordClass == WordClass::Conjunction;
}

/// "threatened suicide attacks in Nairobi": no clause is told, only what is threatened.
bool isThing(const Document& document, std::uint32_t token, std::uint32_t end)
{
    const std::uint32_t at = endOfObject(document, token, end);
    return at > token && (at >= end || !isVerbal(document.tokens()[at]));
}

/// Whether what stands behind a verb of speech can be what is said: `that …`, or a clause with a verb of its
/// own.
bool startsClause(const Document& document, std::uint32_t token, std::uint32_t end)
{
    for (std::uint32_t at = token; at < end && at < token + 12; ++at)
        if (document.tokens()[at].is("that"))
            return true;
    return !isObject(document, token, end)
        && std::any_of(document.tokens().begin() + token, document.tokens().begin() + end, isVerbal);
}

bool isBelow(const Document& document, std::uint32_t token, std::uint32_t top)
{
    while (document.dependencies()[token].head != token && token != top)
        token = document.dependencies()[token].head;
    return token == top;
}

/// Whether a verb has no subject of its own.
bool sharesSubject(const Document& document, std::uint32_t verb, Span words)
{
    for (std::uint32_t token = words.begin; token < verb; ++token)
        if (document.dependencies()[token].head == verb
            && document.dependencies()[token].relation.starts_with("nsubj"))
            return false;
    return true;
}

/// Whether "and" joins a verb to a verb of speech: "denied it and threatened attacks". Parsers join it to the
/// verb of what is denied as well.
bool isNext(const Document& document, std::uint32_t cue, std::uint32_t token, Span words)
{
    const Dependency& edge = document.dependencies()[token];
    if (edge.relation != "conj" || document.tags()[token].universal != "VERB")
        return false;
    const Match* speech = document.matchFrom(token, "speech_verbs");
    const bool isForce = speech
        && (speech->is("warn") || speech->is("demand") || speech->is("condemn") || speech->is("deny"));
    return edge.head == cue || (isForce && sharesSubject(document, token, words));
}

/// `…, and, the agency reported, …`: a conjunction between two commas lets another voice in.
bool isSetOff(const Document& document, std::uint32_t token, std::uint32_t end)
{
    return token + 2 < end && document.tokens()[token].is(",")
        && document.tokens()[token + 1].wordClass == WordClass::Conjunction
        && document.tokens()[token + 2].is(",");
}

/// Where the next verb of the same speaker begins.
std::uint32_t nextVerb(const Document& document, std::uint32_t cue, Span words)
{
    if (document.dependencies().empty())
        return words.end;
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
        if (!isNext(document, cue, token, words))
            continue;
        std::uint32_t begin = token;
        while (begin > words.begin && isBelow(document, begin - 1, token))
            --begin;
        return begin;
    }
    return words.end;
}

} // namespace

bool endsSoon(const Document& document, std::uint32_t token, std::uint32_t end)
{
    if (token >= end)
        return true;
    const std::string_view form = document.text(document.tokens()[token]);
    return form == "." || form == "," || form == "!" || form == "?";
}

bool isInserted(const Document& document, Span sentence, std::uint32_t claimant)
{
    return claimant >= sentence.begin + 2 && document.text(document.tokens()[claimant - 1]) == ","
        && document.tokens()[claimant - 2].wordClass == WordClass::Conjunction;
}

Span saidBehind(
    const Document& document, Span sentence, Span cue, std::uint32_t token, std::string_view wordClass)
{
    const bool isForce = wordClass == "warn" || wordClass == "demand" || wordClass == "condemn";
    if (!startsClause(document, token, sentence.end) || isAct(document, token, sentence.end)
        || (isForce && isThing(document, token, sentence.end)))
        return {};
    Span words {token, nextVerb(document, cue.begin, {token, sentence.end})};
    for (std::uint32_t at = words.begin; at < words.end; ++at)
        if (document.tokens()[at].is(";") || isSetOff(document, at, words.end))
            words.end = at;
    return words;
}

Span chargeBehind(const Document& document, Span sentence, const RuleMatch& match)
{
    const Capture* charged = match.capture("target");
    if (!charged || charged->tokens.end + 1 >= sentence.end)
        return {};
    const std::uint32_t of = charged->tokens.end;
    const bool isCharge
        = document.tokens()[of].is("of") && endsWith(document.text(document.tokens()[of + 1]), "ing");
    return isCharge ? Span {charged->tokens.begin, sentence.end} : Span {};
}
