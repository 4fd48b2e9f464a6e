// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/hash_table.h"
#include "rules/pattern.h"

#include <casus/language/document.h>

#include <cstdint>
#include <span>
#include <vector>

namespace casus {

/// A pattern that a sentence may fit.
struct Candidate
{
    std::uint32_t pattern = 0; ///< its number
    std::uint32_t last
        = 0; ///< the last token at which it can begin: all that it needs stands there or behind
};

/// What a sentence must hold before a pattern is tried on it: words of the lexicon classes that the pattern
/// cannot do without, or, where it names no class, the words that it cannot do without.
///
/// A sentence costs time for the cues that it holds, however many patterns there are. Constant after
/// construction; safe to use from several threads.
class Cues
{
public:
    explicit Cues(std::span<const Pattern> patterns);

    /// The patterns that a sentence may fit, by number.
    std::vector<Candidate> candidates(const Document& document, Span sentence) const;

private:
    void addTo(HashTable<std::vector<std::uint32_t>>& table, std::span<const std::uint64_t> keys,
        std::uint32_t cue) const;

    std::vector<std::vector<std::uint32_t>> needs_; // cues of each pattern
    std::vector<std::vector<std::uint32_t>> patterns_; // for each cue, those that need it first
    std::vector<std::uint32_t> always_; // patterns that need nothing
    HashTable<std::vector<std::uint32_t>> cuesOfClass_;
    HashTable<std::vector<std::uint32_t>> cuesOfWord_;
};

} // namespace casus
