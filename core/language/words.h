// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/hash_table.h"

#include <casus/export.h>
#include <casus/language/lexicon.h>
#include <casus/language/token.h>

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>

namespace casus {

/// The word lists of a language, by folded form: words, abbreviations, verbs, adjectives, nouns.
///
/// Constant after construction; safe to read from several threads.
class CASUS_EXPORT Words
{
public:
    /// Takes the lists it knows by name out of `lexicons`. Throws Error on a word class it does not know.
    explicit Words(std::span<const Lexicon> lexicons);

    /// What is known of the form with this folded hash; an unknown word is open.
    const Word& operator[](std::uint64_t folded) const
    {
        const Word* word = table_.find(folded);
        return word ? *word : unknown_;
    }
    /// Whether the lists know a mark of ASCII, such as `&`.
    bool knowsMark(unsigned char mark) const { return marks_[mark & 0x7FU]; }
    /// Whether a lexicon of that name tells what is known of words and names nothing.
    static bool isWordList(std::string_view lexicon);

private:
    void addWords(const Lexicon& lexicon);
    void addAbbreviations(const Lexicon& lexicon);
    void addVerbs(const Lexicon& lexicon);
    /// Calls `mark` with the word of each form that is no phrase.
    template <typename Mark>
    void addForms(const Lexicon& lexicon, Mark mark);

    HashTable<Word> table_;
    Word unknown_;
    std::bitset<128> marks_;
};

} // namespace casus
