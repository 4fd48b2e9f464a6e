// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casus {

/// The SHA-256 of `bytes` in 64 lower-case hexadecimal digits (FIPS 180-4). Thread-safe.
std::string sha256(std::string_view bytes);

} // namespace casus
