// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/error.h>
#include <casus/export.h>

namespace casus {
inline namespace v1 {

/// Nobody reads the output any more, as with `casus export … | head`. No mistake of anybody's.
class CASUS_EXPORT ReaderGone : public Error
{
public:
    ReaderGone();
    ~ReaderGone() override;
};

} // namespace v1
} // namespace casus
