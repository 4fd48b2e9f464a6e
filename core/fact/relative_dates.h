// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>

namespace casus {

/// Dates events without a date by others: "the next day", "two days after the raid", as the lexicon
/// `sequence` has it. What is counted from must have a day.
CASUS_EXPORT void dateByOthers(const Document& document, Findings& findings);

} // namespace casus
