// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/hash_table.h"
#include "rules/pattern.h"

#include <casus/language/document.h>

#include <cstdint>
#include <span>
#include <vector>

namespace casus {

/// What a sentence must hold before a rule is tried on it: words of the lexicon classes that the rule cannot do
/// without, or, where it names no class, the words that it cannot do without.
///
/// One bit stands for each such element of a rule file, the same for equal ones. Constant after construction; safe to
/// use from several threads.
class Cues
{
public:
    explicit Cues(std::span<const Pattern> patterns);

    /// The bits of the elements that find something in a sentence.
    std::uint64_t in(const Document& document, Span sentence) const;
    /// Whether a sentence with these bits can fit the pattern with that number.
    bool admit(std::size_t pattern, std::uint64_t bits) const { return (needs_[pattern] & ~bits) == 0; }

private:
    std::vector<std::uint64_t> needs_; // of each pattern
    HashTable<std::uint64_t> bitsOfClass_;
    HashTable<std::uint64_t> bitsOfWord_;
};

} // namespace casus
