// SPDX-License-Identifier: Apache-2.0
#include "authority.h"

#include <algorithm>
#include <array>

using namespace casus;

std::optional<FactIndex> eventIn(const Findings& findings, Span tokens)
{
    std::optional<FactIndex> first;
    for (const char* type : {"Attack", "Clash", "Detention", "Sanction"})
        if (const auto told = findings.factsIn(tokens, type); !told.empty())
            first = std::min(told.front(), first.value_or(told.front()));
    return first;
}

bool hasPower(const Findings& findings, EntityIndex index)
{
    constexpr std::array kinds {
        "Person", "StateOrgan", "Country", "ArmedForce", "IntergovernmentalOrganization", "ArmedGroup"};
    return std::find(kinds.begin(), kinds.end(), findings.entities()[index].kind) != kinds.end();
}
