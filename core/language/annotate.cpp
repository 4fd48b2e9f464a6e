// SPDX-License-Identifier: Apache-2.0
#include <casus/language/annotate.h>

#include <algorithm>
#include <initializer_list>
#include <string>

namespace casus {
inline namespace v1 {

namespace {

bool isCapital(const Token& token)
{
    return token.shape == Shape::Capitalized || token.shape == Shape::Upper || token.shape == Shape::Mixed;
}

/// The run of capitalized words that begins at a token; empty where none does.
Span nameFrom(const Document& document, std::uint32_t token)
{
    const auto names = document.names();
    const auto after = std::upper_bound(
        names.begin(), names.end(), token, [](std::uint32_t value, Span name) { return value < name.end; });
    if (after != names.end() && after->contains(token))
        return {token, after->end};
    return {token, token};
}

/// The state that a country or demonym at the begin of a name tells.
std::string countryOf(const Document& document, Span name)
{
    const Mention* first = document.mentionAt(name.begin);
    if (first && (first->kind == "Country" || first->tokens == name))
        return first->country;
    // "Iran's Supreme Court"
    if (name.begin >= 2) {
        const Mention* owner = document.mentionAt(name.begin - 2);
        if (document.tokens()[name.begin - 1].is("s") && owner && owner->kind == "Country")
            return owner->country;
    }
    return {};
}

/// `Securities and Exchange Organisation`: a capitalized common noun joined before the run belongs to it.
Span withConjunct(const Document& document, Span run)
{
    const auto tokens = document.tokens();
    if (run.begin < 2 || !tokens[run.begin - 1].is("and") || document.mentionAt(run.begin))
        return run;
    const Token& joined = tokens[run.begin - 2];
    const bool isOpen
        = joined.wordClass == WordClass::Open && isCapital(joined) && !document.mentionAt(run.begin - 2);
    const bool isInside = joined.sentence == tokens[run.begin].sentence
        && document.sentenceOf(run.begin).tokens.begin != run.begin - 2;
    return isOpen && isInside ? Span {run.begin - 2, run.end} : run;
}

void add(Document& document, Span tokens, std::string_view kind)
{
    document.add({tokens, std::string(kind), std::string(document.text(tokens)), countryOf(document, tokens),
        {}, false, 0.8, 0});
}

/// `of`, `of the`, `for`, `for the` and the name behind it, with "and" and a further name; the end of all.
std::uint32_t endOfComplement(const Document& document, std::uint32_t token)
{
    const auto is = [&](std::uint32_t at, std::initializer_list<FoldedWord> words) {
        return at < document.tokens().size() && document.tokens()[at].is(words);
    };
    std::uint32_t at = token;
    if (!is(at, {"of", "for", "on"}))
        return token;
    ++at;
    if (is(at, {"the"}))
        ++at;
    if (at >= document.tokens().size() || document.tokens()[at].sentence != document.tokens()[token].sentence)
        return token;
    const Span name = nameFrom(document, at);
    if (name.isEmpty())
        return token;
    at = name.end;
    if (is(at, {"and"}) && !nameFrom(document, at + 1).isEmpty() && document.tokens()[at + 1].isNoun)
        at = nameFrom(document, at + 1).end;
    const std::uint32_t further
        = is(at, {"of"}) ? at + 1 + is(at + 1, {"the"}) : at; // "Ministry of Defence of Ukraine"
    const Span last
        = further > at && further < document.tokens().size() ? nameFrom(document, further) : Span {at, at};
    return last.isEmpty() || document.tokens()[further].sentence != document.tokens()[token].sentence
        ? at
        : last.end;
}

} // namespace

void annotateMatches(Document& document, Label lexicon)
{
    for (const Match& match : document.matches())
        if (match.isFrom(lexicon))
            document.add({match.tokens, std::string(match.value("kind")), std::string(match.name()),
                std::string(match.value("country")), std::string(match.value("part_of")), false, 1.0, 0});
}

void annotateHeads(Document& document, Label lexicon)
{
    std::size_t name = 0;
    for (const Match& match : document.matches()) {
        if (!match.isFrom(lexicon) || !isCapital(document.tokens()[match.tokens.begin]))
            continue;
        while (name < document.names().size() && document.names()[name].end <= match.tokens.begin)
            ++name;
        if (name == document.names().size() || !document.names()[name].contains(match.tokens.begin))
            continue;
        const Span run = document.names()[name];
        if (match.is("head_of") && match.tokens.end == run.end) {
            const std::uint32_t end = endOfComplement(document, run.end);
            if (end > run.end)
                add(document, {run.begin, end}, match.value("kind"));
        } else if (match.is("head_end") && match.tokens.end == run.end
            && (match.tokens.begin > run.begin || match.tokens.size() > 1)) {
            add(document, withConjunct(document, run),
                match.value("kind")); // "Iraqi Football Association", "Interior Ministry"
        }
    }
}

} // namespace v1
} // namespace casus
