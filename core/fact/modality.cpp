// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace casus {
inline namespace v1 {

namespace {

constexpr std::uint32_t reach = 7; // tokens before the trigger that can qualify it

/// Status by class of the lexicon `modality`; nothing for its words that tell none by themselves.
std::optional<Status> statusOf(const Match& match)
{
    constexpr std::pair<std::string_view, Status> statuses[] = {{"planned", Status::Planned},
        {"threatened", Status::Threatened}, {"attempted", Status::Attempted}, {"possible", Status::Possible},
        {"habitual", Status::Habitual}, {"ordered", Status::Ordered}, {"negated", Status::Negated}};
    for (const auto& [name, status] : statuses)
        if (match.value("class") == name)
            return status;
    return std::nullopt;
}

/// What a word before an event says of it.
std::optional<Status> hedgeAt(const Document& document, std::uint32_t token, std::uint32_t event)
{
    for (const Match& match : document.matchesAt(token))
        if (match.isFrom("modality") && match.tokens.end <= event && !document.dateAt(token)
            && !document.mentionAt(token)) // Theresa May
            if (const auto status = statusOf(match))
                return status;
    return document.tokens()[token].wordClass == WordClass::Negation ? std::optional(Status::Negated)
                                                                     : std::nullopt;
}

/// "did not condemn the attack": whether a verb other than "carry out" and the like takes up an event that is
/// known.
bool isTakenUp(const Document& document, Span between, const Phrase& phrase)
{
    if (!phrase.isDefinite)
        return false;
    for (std::uint32_t token = between.begin; token < between.end; ++token) {
        const Token& word = document.tokens()[token];
        const bool isVerb = document.tags().empty() || document.tags()[token].universal.empty()
            ? word.isVerb && !word.isNoun && word.wordClass == WordClass::Open
            : document.tags()[token].universal == "VERB";
        if (isVerb && !document.matchFrom(token, "modality"))
            return true;
    }
    return false;
}

/// What is said of a noun behind it: "the attack was foiled", "the talks did not take place".
Status statusBehind(const Document& document, Span sentence, const Phrase& phrase)
{
    bool isNegated = false;
    std::uint32_t at = phrase.tokens.end;
    while (at < sentence.end
        && (document.tokens()[at].wordClass == WordClass::Auxiliary
            || document.tokens()[at].wordClass == WordClass::Modal
            || document.tokens()[at].wordClass == WordClass::Negation
            || document.tokens()[at].wordClass == WordClass::Adverb)) {
        isNegated = isNegated || document.tokens()[at].wordClass == WordClass::Negation;
        ++at;
    }
    if (at == phrase.tokens.end || at >= sentence.end)
        return Status::Actual;
    if (isNegated && document.matchAt(at, "happen"))
        return Status::Negated;
    const bool isPassive
        = !isNegated && document.tokens()[at - 1].is({"was", "were", "been", "is", "are", "be", "being"});
    const Match* hedge = isPassive ? document.matchFrom(at, "modality") : nullptr;
    return hedge && (hedge->is("attempted") || hedge->is("cancelled"))
        ? hedge->is("attempted") ? Status::Attempted : Status::Negated
        : Status::Actual;
}

/// "found no bomb and left": whether a conjunction begins a predicate of its own with a finite verb.
bool joinsVerb(const Document& document, std::uint32_t conjunction, std::uint32_t verb)
{
    return conjunction + 1 == verb && document.tokens()[conjunction].wordClass == WordClass::Conjunction
        && !document.tags().empty() && document.tags()[verb].specific == "VBD";
}

/// "Did the rebels attack the convoy?"
bool isQuestion(const Document& document, Span sentence)
{
    std::uint32_t first = sentence.begin;
    while (first < sentence.end && document.tokens()[first].shape == Shape::Punctuation)
        ++first;
    std::uint32_t last = sentence.end - 1;
    while (last > first && document.tokens()[last].shape == Shape::Punctuation
        && document.text(document.tokens()[last]) != "?")
        --last;
    const WordClass opening = document.tokens()[first].wordClass;
    return document.text(document.tokens()[last]) == "?"
        && (opening == WordClass::Auxiliary || opening == WordClass::Modal);
}

bool endsClause(const Document& document, std::uint32_t token)
{
    const Token& word = document.tokens()[token];
    const std::string_view form = document.text(word);
    return word.wordClass == WordClass::Relative || word.wordClass == WordClass::Subordinator || form == ";"
        || form == ":" || form == "," || form == "but";
}

} // namespace

Status statusAt(const Document& document, std::uint32_t token)
{
    const Span sentence = document.sentenceOf(token).tokens;
    const std::uint32_t first = token > sentence.begin + reach ? token - reach : sentence.begin;
    const Phrase* phrase = document.phraseAt(token);
    for (std::uint32_t i = token; i-- > first && !joinsVerb(document, i, token);) {
        const auto hedge = hedgeAt(document, i, token);
        if (hedge
            && !(phrase && isTakenUp(document, {i + 1, std::max(i + 1, phrase->tokens.begin)}, *phrase)))
            return *hedge;
        if (endsClause(document, i))
            break;
    }
    const Status behind = phrase ? statusBehind(document, sentence, *phrase) : Status::Actual;
    return behind == Status::Actual && isQuestion(document, sentence) ? Status::Possible : behind;
}

} // namespace v1
} // namespace casus
