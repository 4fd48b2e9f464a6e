// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {

/// The form in which a knowledge base compares names, of the slug of a name: without `the`. That of
/// `president-of-the-united-states` is `president-of-united-states`. Thread-safe.
CASUS_EXPORT std::string nameKey(std::string_view slug);

} // namespace casus
