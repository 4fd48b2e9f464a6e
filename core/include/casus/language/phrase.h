// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/quantity.h>
#include <casus/language/span.h>

#include <cstdint>
#include <optional>

namespace casus {
inline namespace v1 {

/// A base noun phrase: determiner, counts and modifiers up to the head, without what follows it.
struct Phrase
{
    Span tokens; ///< indexes into Document::tokens()
    std::uint32_t head = 0; ///< token index of the last word
    std::optional<std::uint32_t> mention; ///< index into Document::mentions(): the name that ends the phrase
    Count count; ///< `two US troops`; unknown where no number is told
    bool isDefinite = false; ///< begins with the, this, that or a possessive
    bool isIndefinite = false; ///< begins with a, an, another
    bool isPronoun = false;
};

} // namespace v1
} // namespace casus
