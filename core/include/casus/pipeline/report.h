// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace casus {
inline namespace v1 {

/// Totals of a run. A plain value.
struct Report
{
    std::size_t articles = 0; ///< that came in, those that failed included
    std::size_t unchanged = 0; ///< are as a state remembers them, so that nothing was done
    std::size_t failed = 0; ///< are lost, or a plugin failed on them
    std::size_t bytes = 0; ///< of text that was converted
    std::size_t undated = 0; ///< articles without a publication date, where relative dates stay open
    std::string firstUndated; ///< id of the first of them
    std::size_t refusedPlugins = 0; ///< that are there and cannot be used
    bool isInterrupted = false; ///< reading was stopped before the end
};

} // namespace v1
} // namespace casus
