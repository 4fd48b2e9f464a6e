// SPDX-License-Identifier: Apache-2.0
#include "identity/family.h"

namespace casus {

std::string_view familyOf(std::string_view kind)
{
    if (kind == "Person")
        return "person";
    if (kind == "Country" || kind == "Place" || kind == "Facility")
        return "place";
    if (kind == "Weapon")
        return "weapon";
    return kind == "Office" ? "office" : "org";
}

} // namespace casus
