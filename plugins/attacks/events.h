// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling.h"

#include <vector>

/// One act: all tellings of it, in text order.
struct Act
{
    std::vector<Telling> tellings;
    std::string type;
    std::optional<casus::Date> date;
    bool isBackground = true; ///< all tellings are
    // What has a name among the parts of all tellings, each once.
    std::vector<casus::EntityIndex> places;
    std::vector<casus::EntityIndex> targets;
    std::vector<casus::EntityIndex> persons; ///< that are targets or killed
};

/// Decides which tellings tell the same act: by type, date, place, definiteness and nearness. In text order.
std::vector<Act> groupTellings(
    const casus::Findings& findings, const casus::Document& document, std::vector<Telling> tellings);
