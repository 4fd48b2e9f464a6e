// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace casus {
inline namespace v1 {

/// One news text and what its source tells about it. A plain value; safe to read from several threads.
struct Article
{
    std::string id; ///< as the source names it; the file name where it names none
    std::string url; ///< empty where unknown
    std::string title; ///< not part of `text`
    std::optional<std::chrono::year_month_day> published; ///< what relative dates are resolved against
    std::string text; ///< valid UTF-8 without byte-order mark, lines end with LF, no other control characters
    bool isNumbered
        = false; ///< `id` only tells where it was read, as `news-3` and `stdin`: others had or get the same
};

} // namespace v1
} // namespace casus
