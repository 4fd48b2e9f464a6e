// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/fact/findings.h>

namespace casus {

/// Keeps the article's voice and other voices apart, in one place for all extractors: what is told only
/// inside a SpeechScope gets the scope's source. An event told there alone is a claim as a whole; of one that
/// the article tells as well only the arguments from inside the scope are claims. Sources that an extractor
/// set stay.
CASUS_EXPORT void attribute(Findings& findings);

} // namespace casus
