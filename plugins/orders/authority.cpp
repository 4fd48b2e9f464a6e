// SPDX-License-Identifier: Apache-2.0
#include "authority.h"

#include <algorithm>
#include <array>

using namespace casus;

std::optional<FactIndex> eventIn(const Findings& findings, Span tokens)
{
    constexpr std::array types {"Attack", "Clash", "Detention", "Sanction"};
    return findings.firstIn(tokens, types);
}

bool hasPower(const Findings& findings, EntityIndex index)
{
    constexpr std::array kinds {
        "Person", "StateOrgan", "Country", "ArmedForce", "IntergovernmentalOrganization", "ArmedGroup"};
    return std::find(kinds.begin(), kinds.end(), findings.entities()[index].kind) != kinds.end();
}
