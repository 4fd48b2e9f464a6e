// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace casus {

/// One Unicode character as it stands in UTF-8; `bytes` is 0 where the text is not valid there.
struct CodePoint
{
    char32_t value = 0;
    std::size_t bytes = 0;

    bool isValid() const { return bytes > 0; }
};

/// The character `text` begins with, by table 3-7 of the Unicode standard: no overlong form, no surrogate,
/// nothing above U+10FFFF. Invalid for an empty text. Safe from any thread.
CodePoint firstCodePoint(std::string_view text);

} // namespace casus
