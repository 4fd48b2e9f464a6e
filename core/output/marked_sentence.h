// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/passage.h"

#include <casus/export.h>
#include <casus/pipeline/options.h>

#include <cstdint>
#include <string>
#include <vector>

namespace casus {

/// A sentence on one line, without control characters, in which those of the passages that lie in it are
/// marked. `number` counts from 1, as that of a Passage. Thread-safe.
CASUS_EXPORT std::string markedSentence(
    const Document& document, std::uint32_t number, std::vector<Passage> passages, const Marks& marks);

} // namespace casus
