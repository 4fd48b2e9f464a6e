// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {

/// The text as all stages expect it: valid UTF-8 (each maximal invalid part becomes U+FFFD, as the Unicode Standard,
/// section 3.9, recommends), without byte-order mark, lines ended by LF alone, no control characters but tab and LF.
/// Thread-safe; linear.
CASUS_EXPORT std::string normalize(std::string_view bytes);

} // namespace casus
