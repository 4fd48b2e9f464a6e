// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <stdexcept>
#include <string>

namespace casus {
inline namespace v1 {

/// What went wrong, as a sentence for the user: what was tried, on what, why not, what to do.
///
/// Its key function lives in libcasus, so that one thrown by a plugin is caught by the host.
class CASUS_EXPORT Error : public std::runtime_error
{
public:
    explicit Error(const std::string& sentence);
    ~Error() override;
};

} // namespace v1
} // namespace casus
