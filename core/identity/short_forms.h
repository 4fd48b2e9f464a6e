// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casus {

/// The last of the words of a name.
std::string_view lastWord(std::string_view name);

/// `Popular Mobilization Forces` gives `pmf`; small words count for nothing.
std::string initials(std::string_view name);

} // namespace casus
