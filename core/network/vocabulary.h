// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/hash_table.h"

#include <casus/language/token.h>

#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// What of a token's form has a row in the embedding table of its own.
enum class FormFeature : std::uint8_t {
    Exact,
    Folded,
    Suffix2,
    Suffix3,
    Suffix4,
    Suffix5,
    Prefix2,
    Prefix4,
    Writing,
    WordList
};
constexpr std::size_t formFeatures = 10;

/// The rows that a form adds up, by FormFeature.
using FormRows = std::array<std::uint32_t, formFeatures>;

/// Lists of names that the words of a sentence match: list i begins a name at bit i and goes on with it at
/// bit 16 + i.
using ListBits = std::uint32_t;
constexpr std::size_t mostLists = 16;

/// Which rows of the embedding table a token has: known words, and buckets of affixes, writings and lists.
///
/// Constant after construction; safe to read from several threads.
class Vocabulary
{
public:
    /// What a model file holds of a vocabulary. Hashes are those of hashOf().
    struct Tables
    {
        std::vector<std::uint64_t> exact; ///< forms as written, digits made 0
        std::vector<std::uint64_t> folded; ///< folded forms, digits made 0
        std::vector<std::uint32_t>
            listed; ///< hashes of the names of lists and of what they begin with, by extend()
        std::vector<std::uint16_t>
            lists; ///< of each of these the lists it is a name of, as bits; 0 where it is a beginning
        std::uint32_t datasets = 0; ///< kinds of annotation it was trained on
    };

    explicit Vocabulary(Tables tables);

    const Tables& tables() const { return tables_; }
    /// How many rows the embedding table has.
    std::uint32_t rows() const { return rows_; }

    /// The rows of a form of which the word lists know `word`.
    FormRows rowsOf(std::string_view form, const Word& word) const;
    /// The row in the place of a word that is not known, for FormFeature::Exact and Folded.
    std::uint32_t unknownRow(FormFeature feature, std::string_view form) const;
    /// The lists that the words of a sentence match, longest names first, by the hashes of their folded
    /// forms.
    void matchLists(std::span<const std::uint64_t> folded, std::vector<ListBits>& matches) const;
    /// Calls `add` with the row of each list of a token.
    template <typename Add>
    void forEachListRow(ListBits lists, Add add) const
    {
        for (; lists != 0; lists &= lists - 1)
            add(list_ + static_cast<std::uint32_t>(std::countr_zero(lists)));
    }
    std::uint32_t placeRow(bool isFirst, bool isLast, bool spaceBefore) const
    {
        return place_ + (isFirst ? 4U : 0U) + (isLast ? 2U : 0U) + (spaceBefore ? 1U : 0U);
    }
    /// The row of a kind of annotation, from 1; of 0 for none.
    std::uint32_t datasetRow(std::uint32_t dataset) const { return dataset_ + dataset; }

    /// The form as written, digits made 0.
    static std::string exactForm(std::string_view form);
    /// The folded form, digits made 0; the form itself where folding leaves nothing.
    static std::string foldedForm(std::string_view form);
    /// The hash of a name of lists that goes on with a word: 0 before its first.
    static std::uint32_t extend(std::uint32_t name, std::uint64_t folded);
    /// FNV-1a, 64 bit, its high bits mixed into the low ones; never 0. Model files rest on it.
    static std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed = 0);

private:
    Tables tables_;
    HashTable<std::uint32_t> exact_;
    HashTable<std::uint32_t> folded_;
    HashTable<std::uint16_t> listed_;
    FormRows begins_ {};
    std::uint32_t list_ = 0;
    std::uint32_t place_ = 0;
    std::uint32_t dataset_ = 0;
    std::uint32_t rows_ = 0;
};

} // namespace casus
