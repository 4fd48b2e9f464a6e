// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/term_table.h"

#include <algorithm>
#include <cstddef>
#include <unordered_set>
#include <vector>

namespace casus {

/// All that `next`, which gives the neighbours of a node, leads to from the nodes of `start` in any number of
/// steps, those included.
template <typename Next>
std::vector<TermId> reached(std::vector<TermId> start, Next next)
{
    std::unordered_set<TermId> seen(start.begin(), start.end());
    for (std::size_t i = 0; i < start.size(); ++i)
        for (const TermId other : next(start[i]))
            if (seen.insert(other).second)
                start.push_back(other);
    return start;
}

/// Sorts terms and leaves one of each.
inline void makeSet(std::vector<TermId>& terms)
{
    std::ranges::sort(terms);
    terms.erase(std::ranges::unique(terms).begin(), terms.end());
}

} // namespace casus
