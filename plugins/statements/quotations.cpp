// SPDX-License-Identifier: Apache-2.0
#include "quotations.h"

#include <algorithm>
#include <string>
#include <string_view>

using namespace casus;

namespace {

constexpr std::uint32_t fewest = 4; // words of a quotation that says something by itself

std::uint32_t paragraphOf(const Document& document, std::uint32_t token)
{
    return document.sentenceOf(token).paragraph;
}

/// The cue in the sentences of a quotation that is nearest to it, outside of it; those behind it first.
const SpeechCue* cueOf(const Document& document, Span quotation, const std::vector<SpeechCue>& cues)
{
    const Span sentences {
        document.sentenceOf(quotation.begin).tokens.begin, document.sentenceOf(quotation.end - 1).tokens.end};
    const SpeechCue* before = nullptr;
    for (const SpeechCue& cue : cues) {
        if (!sentences.contains(cue.tokens) || quotation.overlaps(cue.tokens))
            continue;
        if (cue.tokens.begin >= quotation.end)
            return &cue;
        before = &cue;
    }
    return before;
}

/// The cue told last in the paragraph before a quotation that begins its sentence.
const SpeechCue* cueBefore(const Document& document, Span quotation, const std::vector<SpeechCue>& cues)
{
    const SpeechCue* last = nullptr;
    if (quotation.begin > document.sentenceOf(quotation.begin).tokens.begin + 1)
        return last;
    for (const SpeechCue& cue : cues)
        if (cue.tokens.end <= quotation.begin
            && paragraphOf(document, cue.tokens.begin) == paragraphOf(document, quotation.begin))
            last = &cue;
    return last;
}

/// Whether a quotation goes on with one that the end of the paragraph before cut off: no mark closes it.
bool goesOn(const Document& document, Span before, Span quotation)
{
    return paragraphOf(document, before.end - 1) + 1 == paragraphOf(document, quotation.begin)
        && before.end == document.sentenceOf(before.end - 1).tokens.end;
}

/// The clause between commas and full stops that holds some words.
Span clauseAround(const Document& document, Span words, Span within)
{
    const auto isBreak = [&](std::uint32_t token) {
        return document.tokens()[token].is({",", ".", ";", ":", "!", "?"});
    };
    Span clause = words;
    while (clause.begin > within.begin && !isBreak(clause.begin - 1))
        --clause.begin;
    while (clause.end < within.end && !isBreak(clause.end))
        ++clause.end;
    return clause;
}

/// What is quoted may be a warning or demand by its words alone: `They will pay the price`.
void addForce(const Document& document, Span quoted, Fact& statement)
{
    if (statement.argument("eventType"))
        return;
    for (const Match& match : document.matchesIn(quoted)) {
        const Match* longest = document.matchFrom(match.tokens.begin, "quoted_force");
        const bool isRelative = match.tokens.begin > quoted.begin
            && document.tokens()[match.tokens.begin - 1].is({"what", "whatever"}); // "do what we have to"
        if (!match.is("quoted_force") || longest->tokens != match.tokens || isRelative)
            continue;
        const Concept type {std::string(match.value("statement"))};
        if (statement.has("eventType", type))
            continue;
        const Span clause = clauseAround(document, match.tokens, quoted);
        if (!statement.argument("eventType"))
            statement.arguments.push_back({"topic", std::string(document.text(clause)), clause, {}, 0.6, {}});
        statement.arguments.push_back({"eventType", type, match.tokens, {}, 0.6, {}});
    }
}

/// Adds the words to the statement that a cue tells, else a statement of their own.
void addQuote(
    const Document& document, Findings& findings, Span quoted, const Source& source, const SpeechCue* cue)
{
    Argument quote {"quote", std::string(document.text(quoted)), quoted, {}, 0.8};
    if (cue)
        if (const auto told = findings.factsIn(cue->tokens, "Statement"); !told.empty()) {
            Fact& statement = findings.fact(told.front());
            statement.arguments.push_back(std::move(quote));
            return addForce(document, quoted, statement);
        }
    Fact statement;
    statement.type = "Statement";
    statement.rule = "quotation";
    statement.trigger = cue ? cue->tokens : quoted;
    statement.confidence = 0.8;
    for (const EntityIndex claimant : source.claimants)
        statement.arguments.push_back({"actor", EntityReference {claimant}, quoted, {}, 0.8});
    statement.arguments.push_back(std::move(quote));
    addForce(document, quoted, statement);
    findings.add(std::move(statement));
}

} // namespace

std::vector<Span> findQuotations(const Document& document)
{
    std::vector<Span> quotations;
    bool isOpen = false;
    std::uint32_t begin = 0;
    std::uint32_t paragraph = 0;
    const auto close = [&](std::uint32_t end) {
        if (isOpen && end > begin)
            quotations.push_back({begin, end});
        isOpen = false;
    };
    for (const Sentence& sentence : document.sentences()) {
        if (sentence.paragraph != paragraph)
            close(sentence.tokens.begin);
        paragraph = sentence.paragraph;
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
            const std::string_view form = document.text(document.tokens()[token]);
            const bool isStraight = form == "\"";
            if (form == "\u201D" || (isStraight && isOpen)) {
                close(token);
            } else if (form == "\u201C" || isStraight) {
                close(token);
                isOpen = true;
                begin = token + 1;
            }
        }
    }
    close(static_cast<std::uint32_t>(document.tokens().size()));
    return quotations;
}

bool isQuoted(const std::vector<Span>& quotations, std::uint32_t token)
{
    const auto quoted = std::upper_bound(quotations.begin(), quotations.end(), token,
        [](std::uint32_t value, Span span) { return value < span.end; });
    return quoted != quotations.end() && quoted->contains(token);
}

void addQuotations(const Document& document, Findings& findings, const std::vector<Span>& quotations,
    const std::vector<SpeechCue>& cues)
{
    std::optional<Source> speaker; // of the quotation before
    for (std::size_t i = 0; i < quotations.size(); ++i) {
        const Span quoted = quotations[i];
        const SpeechCue* cue = cueOf(document, quoted, cues);
        const bool isContinued = i > 0 && speaker
            && (paragraphOf(document, quotations[i - 1].begin) == paragraphOf(document, quoted.begin)
                || goesOn(document, quotations[i - 1], quoted));
        const SpeechCue* last = cue || isContinued ? cue : cueBefore(document, quoted, cues);
        if (last)
            speaker = last->source;
        else if (!isContinued)
            speaker.reset();
        if (!speaker || quoted.size() < fewest)
            continue;
        speaker->stance = Stance::Asserted;
        findings.add(SpeechScope {quoted, *speaker, cue ? cue->tokens : quoted});
        addQuote(document, findings, quoted, *speaker, cue);
    }
}
