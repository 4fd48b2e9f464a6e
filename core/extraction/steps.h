// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extraction/extraction.h"
#include "plugin/library.h"

#include <casus/export.h>

#include <vector>

namespace casus {

/// The lexicons of all plugins, in their order. Throws Error where one cannot be read.
CASUS_EXPORT std::vector<Lexicon> readLexicons(const std::vector<Plugin>& plugins);

/// What the plugins do, in their order; those of data alone do nothing. The plugins outlive the steps.
CASUS_EXPORT std::vector<Step> stepsOf(const std::vector<Plugin>& plugins);

} // namespace casus
