// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casus {

/// A text as a string of JSON, in UTF-8 and with its quotes. `text` is valid UTF-8. Safe from any thread.
std::string jsonText(std::string_view text);

} // namespace casus
