// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace casus {
inline namespace v1 {

/// The form in which words are compared: lower case, Latin letters without diacritics, no apostrophes,
/// no full stops after letters. `Kata’ib` gives `kataib`, `U.S.` gives `us`. Thread-safe.
CASUS_EXPORT std::string fold(std::string_view utf8);

/// The hash of a folded form, stable across runs and machines (FNV-1a, 64 bit). Thread-safe.
CASUS_EXPORT std::uint64_t foldedHash(std::string_view utf8);

} // namespace v1
} // namespace casus
