// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told.h"

#include <casus/language/span.h>

#include <string>
#include <vector>

namespace casus {

/// An entity in the form in which entities are compared.
struct ComparedEntity
{
    ComparedEntity(
        const ToldEntity& entity); // NOLINT: implicit, so that a list of the one makes a list of the other

    std::string type;
    std::string name;
    std::vector<std::string> words; ///< of its mentions
    std::vector<Span> places; ///< of its mentions
    bool isOptional;
};

/// How well two entities fit; 0 where they are not the same. Thread-safe.
unsigned entityFit(const ComparedEntity& gold, const ComparedEntity& output);

} // namespace casus
