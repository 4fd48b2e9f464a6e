// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/span.h>

#include <cstdint>

namespace casus {
inline namespace v1 {

/// One sentence of an article. Never empty.
struct Sentence
{
    Span tokens; ///< indexes into Document::tokens()
    std::uint32_t paragraph = 0; ///< number of the paragraph it stands in, from 0
    bool isTruncated = false; ///< breaks off (`...`, `... more`): a teaser of some other article
    bool isUpper = false; ///< written in capitals, so that these tell nothing
};

} // namespace v1
} // namespace casus
