// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/hash_table.h"
#include "language/words.h"

#include <casus/export.h>
#include <casus/language/lexicon.h>
#include <casus/language/token.h>

#include <bitset>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// All lexicons of a run in one trie over folded tokens: one pass over a text finds the entries of all of
/// them.
///
/// For each lexicon the leftmost, longest match wins. Hyphens are skipped, so `al-Qaeda` is `al Qaeda`.
/// Constant after construction; safe to use from several threads.
class CASUS_EXPORT Gazetteer
{
public:
    /// Takes the lexicons over; their addresses stay the same for the life of the gazetteer.
    Gazetteer(std::vector<Lexicon> lexicons, const Words& words);
    Gazetteer(const Gazetteer&) = delete;
    Gazetteer& operator=(const Gazetteer&) = delete;

    /// All matches by begin, then the longer first. `text` is what the tokens were read from.
    std::vector<Match> match(std::string_view text, std::span<const Token> tokens) const;

private:
    struct Node
    {
        std::int32_t firstForm = -1;
        bool isPrefix = false;
    };
    struct Form
    {
        std::uint32_t lexicon = 0;
        std::uint32_t entry = 0;
        std::int32_t next = -1; // another entry under the same words
        std::uint32_t cases = 0; // where its demands begin in cases_
        Label wordClass;
    };
    struct Hit
    {
        std::uint32_t end = 0;
        std::int32_t form = -1; // the first of them
    };

    /// The place of a token among the bits of those that may begin a form.
    static std::size_t bitOf(std::uint64_t folded) { return (folded * 0x9E3779B97F4A7C15U) >> 46U; }
    bool mayBegin(std::uint64_t folded) const { return first_[bitOf(folded)]; }
    /// The label of a name. Throws Error where another name in use has the same number.
    Label labelOf(std::string_view name);
    void add(std::uint32_t lexicon, std::uint32_t entry, std::string_view form, const Words& words);
    bool fitsCase(
        const Form& form, std::string_view text, std::span<const Token> tokens, std::uint32_t begin) const;

    std::vector<Lexicon> lexicons_;
    std::vector<Label> names_; // of the lexicons
    std::map<Label, std::string> labels_; // all in use
    std::bitset<(1U << 18U)>
        first_; // one bit for each token that begins a form: most tokens of a text begin none
    HashTable<Node> nodes_;
    std::vector<Form> forms_;
    std::vector<char> cases_; // for each token of a form: 'a' any, 'A' a capital first, 'X' capitals only
};

} // namespace casus
