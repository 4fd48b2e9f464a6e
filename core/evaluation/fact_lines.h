// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told.h"

#include <casus/export.h>

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace casus {

/// A fact as a line for the eye, with names where JSON has ids: `Attack "struck" (sentence 5): weapon
/// drones`.
struct FactLine
{
    enum class Sort : std::uint8_t { Entity, Event, Claim };

    Sort sort = Sort::Entity;
    std::uint32_t position = 0; ///< in the text; of events alone
    std::string text;

    friend auto operator<=>(const FactLine&, const FactLine&) = default;
};

/// The facts of an article, sorted, each once: entities that are named, what is told of entities, events and
/// each of their roles and properties, and claims. Thread-safe.
CASUS_EXPORT std::vector<FactLine> factLines(const ToldArticle& article);

} // namespace casus
