// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph.h"

#include <string>
#include <utility>
#include <vector>

/// An article of two sentences, and facts of it.
namespace casus::test::taji {

inline constexpr EntityIndex pentagon = 0, hezbollah = 1, taji = 2, iran = 3;

/// Tokens:                          0   1        2    3         4        5    6 7    8
inline const std::string text = "The Pentagon said Hezbollah attacked Taji . Iran denied it .";

inline Document document()
{
    return english().read(text,
        {{"Pentagon", "StateOrgan", "US"}, {"Hezbollah", "ArmedGroup"}, {"Taji", "Place", "IQ"},
            {"Iran", "Country", "IR"}},
        std::chrono::year(2020) / 3 / 13);
}

inline const Source saidByPentagon {{pentagon}, std::nullopt, Stance::Alleged};

inline Argument entity(std::string role, EntityIndex index, Source source = {})
{
    return argument(std::move(role), EntityReference {index}, {3, 4}, std::move(source));
}

inline Fact attack(std::vector<Argument> arguments)
{
    arguments.push_back(argument("place", EntityReference {taji}, {5, 6}));
    return fact("Attack", {4, 5}, std::move(arguments));
}

} // namespace casus::test::taji
