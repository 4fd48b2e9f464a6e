// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace casus {

/// What had to be replaced in a text.
struct Replacements
{
    std::size_t count = 0;
    std::size_t first = 0; ///< offset of the first one in the bytes that were read
};

/// The text as all stages expect it: valid UTF-8 without byte-order mark, lines ended by LF alone, no control
/// characters but tab and LF, and no U+FFFE or U+FFFF, which XML does not know.
///
/// Each maximal invalid part becomes U+FFFD, as the Unicode Standard, section 3.9, recommends, and so do
/// those two characters; `replacements` counts both. Thread-safe; linear.
CASUS_EXPORT std::string normalize(std::string_view bytes, Replacements& replacements);
CASUS_EXPORT std::string normalize(std::string_view bytes);

} // namespace casus
