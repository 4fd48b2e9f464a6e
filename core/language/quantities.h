// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/date.h>
#include <casus/language/quantity.h>
#include <casus/language/sentence.h>
#include <casus/language/token.h>

#include <span>
#include <string_view>
#include <vector>

namespace casus {

/// Finds counts with their hedges: `two`, `some 14`, `more than 100` (at least 101), `dozens` (at least 24).
///
/// Numbers that belong to dates, percentages, sums of money, ages, times or calibres are no counts.
CASUS_EXPORT std::vector<Quantity> findQuantities(std::string_view text, std::span<const Token> tokens,
    std::span<const Sentence> sentences, std::span<const DateMention> dates);

} // namespace casus
