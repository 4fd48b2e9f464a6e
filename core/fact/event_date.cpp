// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>

namespace casus {
inline namespace v1 {

namespace {

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
        && document.tokens()[end + 1].is("when");
}

bool isComma(const Document& document, std::uint32_t token)
{
    return document.text(document.tokens()[token]) == ",";
}

/// Whether a date stands aside in a relative clause before what it would date: "X, who came in May, was
/// sacked".
bool isAside(const Document& document, Span sentence, const DateMention& date, Span between)
{
    std::uint32_t comma = date.tokens.end; // that closes the clause
    while (comma < between.end && !isComma(document, comma))
        ++comma;
    if (between.begin != date.tokens.end || comma >= between.end)
        return false;
    for (std::uint32_t token = date.tokens.begin; token-- > sentence.begin && !isComma(document, token);)
        if (document.tokens()[token].wordClass == WordClass::Relative)
            return token > sentence.begin && isComma(document, token - 1);
    return false;
}

/// "X, which Y had left in May": whether a relative clause that tells something else stands between an event
/// and a date behind it.
bool opensAside(const Document& document, const DateMention& date, Span between)
{
    if (between.end != date.tokens.begin)
        return false;
    for (std::uint32_t token = between.begin + 1; token + 1 < between.end; ++token)
        if (document.tokens()[token].wordClass == WordClass::Relative && isComma(document, token - 1)) {
            const Match* verb = document.matchFrom(token + 1, "modality");
            return !verb || !verb->is("happen");
        }
    return false;
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
    if (beginsClause(document, between) || isAside(document, sentence, date, between)
        || opensAside(document, date, between)
        || (between.end <= date.tokens.begin && isBeforeWhen(document, sentence, date.tokens.end)))
        return true;
    return date.tokens.begin > sentence.begin && document.tokens()[date.tokens.begin - 1].is("since");
}

/// The first of days that are joined: "on Monday and Tuesday" is one time for all that is told of it.
const DateMention* firstOfJoined(const Document& document, const DateMention* date)
{
    while (date && date->tokens.begin > 2 && document.tokens()[date->tokens.begin - 1].is("and")) {
        const DateMention* before = document.dateAt(date->tokens.begin - 2);
        if (!before)
            break;
        date = before;
    }
    return date;
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
    return firstOfJoined(document, best);
}

} // namespace v1
} // namespace casus
