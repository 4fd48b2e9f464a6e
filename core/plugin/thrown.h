// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <string>

namespace casus {

/// What the exception being handled says, whatever a plugin threw. To be called inside a `catch (...)` only.
CASUS_EXPORT std::string describeThrown();

} // namespace casus
