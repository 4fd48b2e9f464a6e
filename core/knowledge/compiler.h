// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/known_entity.h"

#include <casus/export.h>

#include <string>
#include <vector>

namespace casus {

/// The bytes of a knowledge base of these entries, each of which is vetted; their order does not matter.
/// Throws Error where they are more than one holds.
CASUS_EXPORT std::string compileKnowledge(std::vector<KnownEntity> entries);

} // namespace casus
