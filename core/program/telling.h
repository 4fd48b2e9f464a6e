// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casus {

/// Tells of something that does not stop the command, in a line on standard error.
void warn(const std::string& sentence);

/// A number with its noun, as in `1 graph` and `2 graphs`.
std::string counted(std::size_t number, std::string_view one, std::string_view many);

} // namespace casus
