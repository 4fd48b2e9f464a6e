// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/date.h>
#include <casus/language/sentence.h>
#include <casus/language/token.h>

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace casus {

/// Finds English temporal expressions and resolves them against `reference`, never against the clock.
///
/// A weekday is the last one up to the reference, a month or day without a year the nearest past one, unless
/// the coming one is within two months and the past one more than ten months away. Without a reference,
/// months and days keep their missing year and other relative expressions are left out; so it is in teasers
/// (Sentence::isTruncated).
CASUS_EXPORT std::vector<DateMention> findDates(std::string_view text, std::span<const Token> tokens,
    std::span<const Sentence> sentences, std::optional<std::chrono::year_month_day> reference);

} // namespace casus
