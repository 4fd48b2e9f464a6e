// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

namespace casus {

/// Sorts items and leaves each of them once.
template <typename Item>
void sortUnique(std::vector<Item>& items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

} // namespace casus
