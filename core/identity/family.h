// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace casus {

/// What a kind of entity has in common with those it is mistaken for: `person`, `place`, `weapon`, `office`,
/// else `org`. Things of two families are never one. Thread-safe.
std::string_view familyOf(std::string_view kind);

} // namespace casus
