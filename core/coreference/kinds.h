// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coreference/nominal.h"

#include <casus/export.h>
#include <casus/language/document.h>

#include <string>

namespace casus {

/// What kind of thing a nominal names or is a word for, see ChainMention::kind: from the names of the
/// document, its dates, and the word lists; of several entries that end with the head the longest tells.
/// Empty where nothing tells. Thread-safe.
CASUS_EXPORT std::string kindOf(const Document& document, const Nominal& nominal);

} // namespace casus
