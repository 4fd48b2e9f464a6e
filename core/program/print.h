// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace casus {

/// Writes all the data of a command to standard output. Throws Error where it cannot be written; a reader
/// that went away has seen enough.
void print(std::string_view data);

} // namespace casus
