// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/settings.h>

#include <span>
#include <string_view>

// What the readers of a mapping share: one reads which facts there are, the other the terms they are written
// in.
namespace casus {

/// Stands for all names that a block does not name.
inline constexpr std::string_view allNames = "*";

/// Counts all that stands in a block as read.
void passOver(const Settings& block);

/// Counts these keys of a block as read, with all that stands below.
void passOver(const Settings& block, std::span<const std::string_view> keys);

/// What a block tells of a name, be it by `*`. Throws Error, naming file and line, where it tells nothing.
Settings entryOf(const Settings& block, std::string_view name);

} // namespace casus
