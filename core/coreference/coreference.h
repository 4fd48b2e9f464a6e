// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/coreference.h>
#include <casus/language/document.h>

#include <vector>

namespace casus {

/// Which noun phrases and pronouns of a document speak of the same thing, by sieves over its trees. Every
/// mention is in one chain; chains come in the order of their first mention. Takes time in proportion to the
/// length of the document. Empty without tags and trees. Thread-safe.
CASUS_EXPORT std::vector<Chain> findChains(const Document& document);

} // namespace casus
