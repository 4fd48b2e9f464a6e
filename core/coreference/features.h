// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coreference/nominal.h"
#include "coreference/tree.h"

#include <casus/export.h>

namespace casus {

/// Fills in what sieves ask of a nominal: definiteness, words, number, gender, sort. From its words, the
/// lexicons `reference`, `nouns`, `titles` and `given_names`, and the names of the document. Thread-safe.
CASUS_EXPORT void describe(const Document& document, const Tree& tree, Nominal& nominal);

} // namespace casus
