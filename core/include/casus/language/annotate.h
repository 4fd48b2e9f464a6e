// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

namespace casus {
inline namespace v1 {

/// Adds a mention for each match of a lexicon with the columns `kind`, `country` and `part_of`. Thread-safe.
CASUS_EXPORT void annotateMatches(Document& document, Label lexicon);

/// Adds a mention for each capitalized name that a head word types, by a lexicon with the columns `class` and
/// `kind`: `head_end` ends a name (`Interior Ministry`), `head_of` begins one (`Ministry of Defence`).
/// Thread-safe.
CASUS_EXPORT void annotateHeads(Document& document, Label lexicon);

} // namespace v1
} // namespace casus
