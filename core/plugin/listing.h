// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "collection.h"

#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {

/// A table of all plugins by name, then the reasons of those that are not used. Ends with a line feed.
CASUS_EXPORT std::string listPlugins(const Collection& collection);

/// All that the manifests of the plugins called `name` say, the used one first. Ends with a line feed.
///
/// Throws Error where there is none.
CASUS_EXPORT std::string describePlugin(const Collection& collection, std::string_view name);

} // namespace casus
