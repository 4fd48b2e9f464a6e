// SPDX-License-Identifier: Apache-2.0
#include "beside_name.h"

using namespace casus;

namespace {

constexpr std::uint32_t window = 12; // tokens behind a name in which its office can stand

bool isCopula(const Document& document, std::uint32_t token)
{
    return isWord(document, token, "is") || isWord(document, token, "was");
}

/// Whether a word can stand between a name and its office.
bool isInside(const Document& document, std::uint32_t token)
{
    const Token& word = document.tokens()[token];
    const bool isNominal = word.wordClass == WordClass::Open
        && (word.isAdjective || word.isNoun || !word.isVerb) && word.shape != Shape::Punctuation;
    return isNominal || word.wordClass == WordClass::Determiner || word.wordClass == WordClass::Possessive
        || word.wordClass == WordClass::Ordinal || document.mentionAt(token) || document.isPossessive(token)
        || isWord(document, token, "-") || isWord(document, token, "then") || isWord(document, token, "and");
}

/// Whether an office is that of a phrase with "the" or a possessor: "Mr. President, Senator Baker" are two.
bool isPointedAt(const Document& document, const Match& match)
{
    const Phrase* phrase = document.phraseAt(match.tokens.begin);
    const std::uint32_t first = phrase ? phrase->tokens.begin : match.tokens.begin;
    const WordClass pointer = document.tokens()[first].wordClass;
    return pointer == WordClass::Determiner || pointer == WordClass::Possessive
        || (first > 0 && (document.isPossessive(first - 1) || document.isPossessive(first)));
}

} // namespace

const Match* matchEndingAt(const Document& document, std::uint32_t end, Label lexicon)
{
    const Span sentence = document.sentenceOf(end - 1).tokens;
    for (std::uint32_t begin = end > sentence.begin + 6 ? end - 6 : sentence.begin; begin < end; ++begin)
        for (const Match& match : document.matchesAt(begin))
            if (match.tokens.end == end && match.isFrom(lexicon))
                return &match;
    return nullptr;
}

std::optional<Office> officeBefore(const Document& document, std::uint32_t name)
{
    const Span sentence = document.sentenceOf(name).tokens;
    if (name <= sentence.begin)
        return std::nullopt;
    if (const Match* office = matchEndingAt(document, name, "offices"))
        return officeWithOwnerBefore(document, *office);
    if (isWord(document, name - 1, ",") && name > sentence.begin + 2)
        if (const Match* match = matchEndingAt(document, name - 1, "offices")) {
            const Office office
                = officeWithOwnerBefore(document, *match); // "Hungary's prime minister, Viktor Orban"
            return office.owner || isPointedAt(document, *match) ? std::optional(office) : std::nullopt;
        }
    const bool isApart = isWord(document, name - 1, ",");
    const std::uint32_t last
        = isApart ? name - 2 : name - 1; // "US Special Representative for Iran Brian Hook"
    const Mention* owner = name > sentence.begin + 3 ? document.mentionAt(last) : nullptr;
    const Phrase* phrase = name > sentence.begin + 3 ? document.phraseAt(last) : nullptr; // "of Borno state"
    if ((!owner && !phrase) || (owner && owner->kind == "Person"))
        return std::nullopt;
    if ((owner ? owner->tokens.begin : phrase->tokens.begin) <= sentence.begin)
        return std::nullopt;
    std::uint32_t of = (owner ? owner->tokens.begin : phrase->tokens.begin) - 1;
    if (of > sentence.begin && isWord(document, of, "the"))
        --of;
    const Match* office = of > sentence.begin && (document.tokens()[of].is({"of", "for", "to"}))
        ? matchEndingAt(document, of, "offices")
        : nullptr;
    return office ? std::optional(officeWithOwner(document, *office)) : std::nullopt;
}

std::vector<Office> officesBehind(const Document& document, std::uint32_t end)
{
    std::vector<Office> offices;
    if (end >= document.tokens().size())
        return offices;
    const Span sentence = document.sentenceOf(end - 1).tokens;
    const bool isRelative
        = isWord(document, end, ",") && isWord(document, end + 1, "who") && isCopula(document, end + 2);
    if (end + 1 >= sentence.end || !(isWord(document, end, ",") || isCopula(document, end))
        || isWord(document, end + 1, "and"))
        return offices;
    std::uint32_t last = end + window;
    for (std::uint32_t token = end + (isRelative ? 3 : 1); token < sentence.end && token < last; ++token) {
        const Match* match = document.matchFrom(token, "offices");
        const Mention* next = match ? document.mentionAt(match->tokens.end) : nullptr;
        if (next && next->kind == "Person" && match->tokens.end < sentence.end)
            return offices; // "Mondale, Senator Baker"
        if (match) {
            const Office office = officeWithOwner(document, *match);
            if (office.owner || office.wordClass == "state" || !isWord(document, office.words.end, "and"))
                offices.push_back(office); // not yet at "an analyst and editor of Le Monde"
            if (!isWord(document, office.words.end, "and"))
                return offices;
            token = office.words.end; // "a commander of the A and a former member of the B"
            last = token + window;
        } else if (!isInside(document, token)
            || (document.mentionAt(token) && document.mentionAt(token)->kind == "Person")) {
            return offices;
        }
    }
    return offices;
}
