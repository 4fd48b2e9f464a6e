// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule.h"

#include <casus/export.h>

#include <filesystem>
#include <span>
#include <string>

namespace casus {

/// Reads the rules of a plugin without code, an INFO file; plugins/README.md describes it.
///
/// `emits` are the types of facts that the plugin's manifest names. Throws Error with file, line and key
/// where anything is unknown, missing or malformed. Safe to call from several threads.
CASUS_EXPORT RuleBook readRules(const std::filesystem::path& file, std::span<const std::string> emits);

} // namespace casus
