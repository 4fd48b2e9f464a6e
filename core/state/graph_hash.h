// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {

/// The SHA-256 of statements, in lines, whatever their order and however often one is there. Thread-safe.
CASUS_EXPORT std::string graphHash(std::string_view lines);

} // namespace casus
