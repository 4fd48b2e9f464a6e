// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace casus {
inline namespace v1 {

/// Something to tell about an input, an article or a plugin; the run goes on.
struct Diagnostic
{
    std::string sentence; ///< what happened to what, why, and what to do
    bool isFailure = true; ///< something is lost; otherwise only a remark
};

} // namespace v1
} // namespace casus
