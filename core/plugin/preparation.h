// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "collection.h"
#include "library.h"

#include <casus/export.h>

#include <vector>

namespace casus {

/// Loads all plugins in use and brings them into the order they run in, data only first.
///
/// What cannot be loaded or lacks what it needs is refused in `collection`; the others are returned all the
/// same. Throws Error where plugins need each other in a circle. For one thread at a time.
CASUS_EXPORT std::vector<Plugin> preparePlugins(Collection& collection);

} // namespace casus
