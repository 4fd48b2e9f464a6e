// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>

#include <algorithm>
#include <string>

namespace casus {
inline namespace v1 {

namespace {

constexpr std::uint32_t reach = 7; // tokens before the trigger that can qualify it

/// Status by class of the lexicon `modality`.
Status statusOf(std::string_view wordClass)
{
    if (wordClass == "planned")
        return Status::Planned;
    if (wordClass == "threatened")
        return Status::Threatened;
    if (wordClass == "attempted")
        return Status::Attempted;
    if (wordClass == "possible")
        return Status::Possible;
    if (wordClass == "habitual")
        return Status::Habitual;
    if (wordClass == "ordered")
        return Status::Ordered;
    return Status::Negated;
}

bool endsClause(const Document& document, std::uint32_t token)
{
    const Token& word = document.tokens()[token];
    const std::string_view form = document.text(word);
    return word.wordClass == WordClass::Relative || word.wordClass == WordClass::Subordinator || form == ";"
        || form == ":" || form == "," || form == "but";
}

/// Whether `, and` with a subject and verb of its own stands in a stretch: "on 25 July, and officials said".
bool beginsClause(const Document& document, Span between)
{
    const auto tokens = document.tokens();
    for (std::uint32_t token = between.begin; token + 1 < between.end; ++token) {
        if (document.text(tokens[token]) != "," || tokens[token + 1].wordClass != WordClass::Conjunction)
            continue;
        const Phrase* subject = token + 2 < tokens.size() ? document.phraseAt(token + 2) : nullptr;
        if (!subject || subject->tokens.end >= tokens.size())
            continue;
        const Token& verb = tokens[subject->tokens.end];
        if (verb.wordClass == WordClass::Auxiliary || verb.wordClass == WordClass::Modal
            || (verb.isVerb && !verb.isNoun))
            return true;
    }
    return false;
}

/// Whether a date dates the clause behind it: "memories of April 2014, when …".
bool isBeforeWhen(const Document& document, Span sentence, std::uint32_t end)
{
    return end + 1 < sentence.end && document.text(document.tokens()[end]) == ","
        && document.text(document.tokens()[end + 1]) == "when";
}

/// Whether a date belongs to a verb of speech or to the clause before "after", "since", "which" and the like.
bool isOfOtherClause(const Document& document, Span sentence, const DateMention& date, Span between)
{
    for (std::uint32_t back = 1; back <= 3 && sentence.begin + back <= date.tokens.begin; ++back)
        for (const Match& match : document.matchesAt(date.tokens.begin - back))
            if (match.isFrom("speech_verbs") && match.is("say") && !document.phraseAt(match.tokens.begin))
                return true;
    const bool isWhen = between.begin == date.tokens.end
        && isBeforeWhen(document, sentence, date.tokens.end); // "in April 2014, when"
    for (std::uint32_t token = between.begin + (isWhen ? 2 : 0); token < between.end; ++token) {
        const Token& word = document.tokens()[token];
        const bool opensClause = word.wordClass == WordClass::Preposition && word.value == 2;
        if (opensClause || word.wordClass == WordClass::Subordinator || document.text(word) == ";")
            return true;
    }
    if (beginsClause(document, between)
        || (between.end <= date.tokens.begin && isBeforeWhen(document, sentence, date.tokens.end)))
        return true;
    return date.tokens.begin > sentence.begin
        && document.text(document.tokens()[date.tokens.begin - 1]) == "since";
}

} // namespace

const DateMention* dateOfEvent(const Document& document, Span trigger)
{
    const Span sentence = document.sentenceOf(trigger.begin).tokens;
    const Phrase* phrase = document.phraseAt(trigger.begin);
    const DateMention* best = nullptr;
    std::uint32_t nearest = sentence.size() + 1;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        const DateMention* date = document.dateAt(token);
        if (!date || date->tokens.begin != token)
            continue;
        if (phrase && phrase->tokens.contains(date->tokens))
            return date;
        const Span between
            = token >= trigger.end ? Span {trigger.end, token} : Span {date->tokens.end, trigger.begin};
        if (between.size() < nearest && !isOfOtherClause(document, sentence, *date, between)) {
            nearest = between.size();
            best = date;
        }
    }
    return best;
}

Status statusAt(const Document& document, std::uint32_t token)
{
    const Span sentence = document.sentenceOf(token).tokens;
    const std::uint32_t first = token > sentence.begin + reach ? token - reach : sentence.begin;
    for (std::uint32_t i = token; i-- > first;) {
        for (const Match& match : document.matchesAt(i))
            if (match.isFrom("modality") && match.tokens.end <= token && !document.dateAt(i)
                && !document.mentionAt(i)) // Theresa May
                return statusOf(match.value("class"));
        if (document.tokens()[i].wordClass == WordClass::Negation)
            return Status::Negated;
        if (endsClause(document, i))
            break;
    }
    return Status::Actual;
}

} // namespace v1
} // namespace casus
