// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace casus {

/// Kinds of distance between a word and its head: the root, then eight to the left and eight to the right.
constexpr std::size_t distances = 17;

/// The kind of distance from the word number `dependent` to the word number `head`; both from 1, head 0 is
/// the root.
constexpr std::size_t distanceOf(std::size_t dependent, std::size_t head)
{
    if (head == 0)
        return 0;
    const std::size_t apart = head > dependent ? head - dependent : dependent - head;
    const std::size_t kind = apart <= 4 ? apart : apart <= 6 ? 5 : apart <= 9 ? 6 : apart <= 14 ? 7 : 8;
    return head > dependent ? 8 + kind : kind;
}

} // namespace casus
