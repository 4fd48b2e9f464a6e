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

/// What a sentence must hold before a pattern is tried on it: words of the lexicon classes and lemmas that
/// the pattern cannot do without, or, where it names none of these, the words that it cannot do without.
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
    using CuesByKey = HashTable<std::vector<std::uint32_t>>;
    /// What a pattern cannot do without.
    struct Need
    {
        std::uint32_t cue = 0;
        bool isBehindStart = false; ///< it stands where the pattern begins, or behind
    };

    CuesByKey& tableOf(const Element& element);

    std::vector<std::vector<Need>> needs_; // of each pattern
    std::vector<std::vector<std::uint32_t>> patterns_; // for each cue, those that need it first
    std::vector<std::uint32_t> always_; // patterns that need nothing
    CuesByKey cuesOfClass_;
    CuesByKey cuesOfLemma_;
    CuesByKey cuesOfWord_;
};

} // namespace casus
