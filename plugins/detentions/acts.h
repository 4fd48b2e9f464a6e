// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling.h"

#include <vector>

/// One act: all tellings of it, in text order.
struct Act
{
    std::vector<Telling> tellings;
    std::optional<casus::Date> date;
};

/// Whether a part takes up another: "the men", "three men"; a definite phrase with the same noun and no other
/// number.
bool takesUp(
    const casus::Document& document, const casus::Findings& findings, const Part& part, const Part& known);

/// Decides which tellings tell the same act: by type, date, who is held, place, definiteness and nearness.
std::vector<Act> groupTellings(
    const casus::Document& document, const casus::Findings& findings, std::vector<Telling> tellings);
