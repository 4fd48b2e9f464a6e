// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <vector>

namespace casus {

/// Finds base noun phrases from word classes, word lists, counts and names, without a parser. Linear in the
/// text.
///
/// A possessor ends a phrase: `Iraq's Taji camp` gives two. Hyphened modifiers belong to it: `Iran-backed
/// militia`.
CASUS_EXPORT std::vector<Phrase> findPhrases(const Document& document);

} // namespace casus
