// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <chrono>
#include <optional>
#include <string_view>

namespace casus {

/// The day of `2020-03-13`, or of an RFC 3339 date-time that begins so; nothing where it is none.
/// Thread-safe.
CASUS_EXPORT std::optional<std::chrono::year_month_day> readDay(std::string_view text);

} // namespace casus
