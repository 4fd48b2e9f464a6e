// SPDX-License-Identifier: Apache-2.0
#include <casus/language/merge.h>

#include <array>

namespace casus {
inline namespace v1 {

std::string_view nameOf(MergeReason reason)
{
    constexpr std::array<std::string_view, 11> names {"", "same name", "listed name", "adjective", "capital",
        "initials", "last name", "part of the name", "title and name", "other form of the name",
        "known name"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace v1
} // namespace casus
