// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/hash_table.h"
#include "rules/pattern.h"

#include <casus/language/document.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace casus {

/// What a sentence must hold before a rule is tried on it: words of the lexicon classes that the rule cannot
/// do without, or, where it names no class, the words that it cannot do without.
///
/// One bit stands for each such element of a rule file, the same for equal ones. Constant after construction;
/// safe to use from several threads.
class Cues
{
public:
    explicit Cues(std::span<const Pattern> patterns);

    /// Which of the elements a sentence holds, and where the last one of each stands.
    struct Found
    {
        std::uint64_t bits = 0;
        std::array<std::uint32_t, 64> last; ///< tokens, by number of the bit; of the bits that are set
    };
    Found in(const Document& document, Span sentence) const;

    /// Whether a sentence can fit the pattern with that number.
    bool admit(std::size_t pattern, const Found& found) const { return (needs_[pattern] & ~found.bits) == 0; }
    /// The last token at which the pattern can begin: all that it needs stands there or behind. Requires
    /// admit().
    std::uint32_t lastStart(std::size_t pattern, const Found& found) const;

private:
    std::vector<std::uint64_t> needs_; // of each pattern
    HashTable<std::uint64_t> bitsOfClass_;
    HashTable<std::uint64_t> bitsOfWord_;
};

} // namespace casus
