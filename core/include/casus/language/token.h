// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/fold.h>
#include <casus/language/span.h>

#include <cstdint>
#include <initializer_list>

namespace casus {
inline namespace v1 {

/// How a token is written.
enum class Shape : std::uint8_t {
    Lower, ///< a word without capitals
    Capitalized, ///< `Iran`
    Upper, ///< `NATO`, `U.S.`; a single letter counts as Upper
    Mixed, ///< `iPhone`, `McCain`
    Number, ///< begins with a digit: `14`, `1,200`, `63rd`, `11:30`
    Punctuation
};

/// What kind of closed-class word a token is; `Open` for nouns, verbs, adjectives and names.
enum class WordClass : std::uint8_t {
    Open,
    Determiner,
    Possessive,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Pronoun,
    Auxiliary,
    Modal,
    Negation,
    Adverb,
    Number,
    PluralNumber, ///< dozens, hundreds
    Ordinal,
    Month,
    Weekday
};

/// What the word lists of a language know of one form. Eight bytes, so that the lists stay in the processor's
/// cache.
struct Word
{
    /// Written with a full stop that does not end a sentence before a capital (`Gen.`), or may end one
    /// (`Inc.`); or joined to the next word by a hyphen (`re-`).
    enum class Abbreviation : std::uint8_t { None, BeforeName, Other, Prefix };

    /// Of number words, ordinals, months (1-12) and weekdays (1-7, Monday first); 1 or 2 for prepositions
    /// that may open a clause, 2 of time. A trillion at most.
    std::uint64_t value : 42 = 0;
    bool isVerb : 1 = false; ///< may be a verb form
    bool isNoun : 1 = false; ///< may be a common noun
    bool isAdjective : 1 = false; ///< may be an adjective
    Abbreviation abbreviation : 2 = Abbreviation::None;
    WordClass wordClass : 8 = WordClass::Open;

    /// Whether the lists hold the form in any kind at all.
    bool isKnown() const { return wordClass != WordClass::Open || isNoun || isVerb || isAdjective; }
};
static_assert(sizeof(Word) == 8);

/// One word, number or mark of the text.
struct Token : Word
{
    Span bytes; ///< in Document::text()
    Span codePoints; ///< the same place in Unicode code points
    std::uint64_t folded
        = 0; ///< hash of the folded form (language/fold.h); equal for `Nicolás` and `NICOLAS`
    std::uint32_t sentence = 0; ///< index into Document::sentences()
    Shape shape = Shape::Lower;
    bool spaceBefore = false; ///< white space stands before it

    /// Whether it is this word, in whatever case. `US` and `us` are one word to it: ask for the shape as
    /// well.
    bool is(FoldedWord word) const { return folded == word.hash(); }
    /// Whether it is one of these words.
    bool is(std::initializer_list<FoldedWord> words) const
    {
        for (const FoldedWord word : words)
            if (is(word))
                return true;
        return false;
    }
};

} // namespace v1
} // namespace casus
