// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace casus {

/// The name that a file of an article has in a folder, without extension: its id as far as a file can have
/// it. Letters, digits, `.`, `_` and `-` stay, and no name begins with a point: nothing leaves the folder.
std::string fileNameOf(const std::string& id);

} // namespace casus
