// SPDX-License-Identifier: Apache-2.0
#include "language/names.h"

#include <algorithm>

namespace casus {

namespace {

bool isCapital(const Token& token)
{
    return token.shape == Shape::Capitalized || token.shape == Shape::Upper || token.shape == Shape::Mixed;
}

/// Whether a token may stand in a name by its form and class.
bool isNameWord(const Token& token)
{
    return isCapital(token)
        && (token.wordClass == WordClass::Open
            || (token.wordClass != WordClass::Month && token.wordClass != WordClass::Weekday
                && token.wordClass != WordClass::Determiner && token.wordClass != WordClass::Pronoun
                && token.wordClass != WordClass::Conjunction));
}

/// The same in a sentence: where all is in capitals, only words that no list knows.
bool isWordOfName(const Token& token, const Sentence& sentence)
{
    return isNameWord(token)
        && !(sentence.isUpper
            && (token.isKnown() || token.is({"today", "tonight", "yesterday", "tomorrow"})));
}

bool isParticle(std::string_view form)
{
    constexpr std::string_view particles[]
        = {"al", "el", "ul", "ur", "bin", "ibn", "bint", "de", "del", "da", "do", "dos", "di", "la", "le",
            "van", "von", "der", "den", "ter", "ben", "ould", "e", "i", "y", "as", "ash", "an", "ad", "az"};
    return std::find(std::begin(particles), std::end(particles), form) != std::end(particles);
}

/// The last syllable of a name such as `Kim Jong-un` or `Prayuth Chan-ocha`, at a hyphen behind two
/// capitalized words.
bool isSyllable(const Document& document, Span run, std::uint32_t hyphen, std::uint32_t end)
{
    const auto tokens = document.tokens();
    if (run.size() < 2 || hyphen != run.end || hyphen + 1 >= end || tokens[hyphen].spaceBefore
        || tokens[hyphen + 1].spaceBefore)
        return false;
    const Token& syllable = tokens[hyphen + 1];
    const bool isWord = syllable.isVerb || syllable.isNoun || syllable.isAdjective;
    return document.text(tokens[hyphen]) == "-" && syllable.shape == Shape::Lower
        && syllable.bytes.size() <= 4 && !isWord
        && (syllable.wordClass == WordClass::Open || syllable.bytes.size() == 2)
        && tokens[run.end - 1].bytes.size() <= 5;
}

} // namespace

std::vector<Span> findNames(const Document& document)
{
    std::vector<Span> names;
    const auto tokens = document.tokens();
    for (const Sentence& sentence : document.sentences()) {
        const auto last = sentence.tokens.end;
        for (std::uint32_t i = sentence.tokens.begin; i < last; ++i) {
            if (!isWordOfName(tokens[i], sentence))
                continue;
            const bool isFirst = i == sentence.tokens.begin || document.text(tokens[i - 1]) == "\u201C"
                || document.text(tokens[i - 1]) == "\"";
            const std::uint32_t begin = i;
            std::uint32_t end = i + 1;
            for (std::uint32_t next = end; next < last; ++next) {
                const std::string_view form = document.text(tokens[next]);
                if (isWordOfName(tokens[next], sentence) && tokens[next].wordClass == WordClass::Open)
                    end = next + 1;
                else if (isSyllable(document, {begin, end}, next, last))
                    end = next + 2;
                else if (!(form == "-" && !tokens[next].spaceBefore)
                    && !(isParticle(form) && next + 1 < last && next - end < 2))
                    break;
            }
            const bool startsWithCommon
                = isFirst && tokens[begin].isKnown() && tokens[begin].shape == Shape::Capitalized;
            if (startsWithCommon && tokens[begin].wordClass != WordClass::Open)
                continue;
            if (!(startsWithCommon && end == begin + 1))
                names.push_back({begin, end});
            i = end - 1;
        }
    }
    return names;
}

} // namespace casus
