// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told.h"

#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {

/// The form in which names and other words are compared: folded, without an article before them, whole
/// numbers without ".0". Thread-safe.
CASUS_EXPORT std::string comparable(std::string_view words);

/// Whether two places name one thing: they share half of the longer one, or the shorter ends the longer.
/// Thread-safe.
CASUS_EXPORT bool areClose(Span a, Span b);

/// How well two passages fit: 3 the same words, 2 others in the same sentence, 1 not to be known, 0 apart.
///
/// Words are the same where they overlap, or, without offsets, where they are equal. Thread-safe.
CASUS_EXPORT unsigned fitOf(const ToldPassage& a, const ToldPassage& b);

} // namespace casus
