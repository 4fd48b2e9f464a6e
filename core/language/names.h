// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <vector>

namespace casus {

/// Finds runs of capitalized words, of whatever kind: `US President Donald Trump`, `Abu Mahdi al-Muhandis`.
///
/// Particles and hyphens inside belong to a run; `of` and `for` do not. A common word that begins a sentence
/// is none.
CASUS_EXPORT std::vector<Span> findNames(const Document& document);

} // namespace casus
