// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/span.h>

#include <cstdint>
#include <optional>

namespace casus {
inline namespace v1 {

/// How many, as far as the text tells: `some 14` is 14 and approximate, `more than 100` has a minimum of 101.
struct Count
{
    std::optional<std::uint64_t> best;
    std::optional<std::uint64_t> minimum; ///< inclusive
    std::optional<std::uint64_t> maximum; ///< inclusive
    bool isApproximate = false;

    bool isKnown() const { return best || minimum || maximum; }
    friend bool operator==(const Count&, const Count&) = default;
};

/// A number of the text with its hedges, without what is counted.
struct Quantity
{
    Span tokens; ///< indexes into Document::tokens(), hedges included
    Count count;
};

} // namespace v1
} // namespace casus
