// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"

#include <casus/fact/findings.h>

#include <string>
#include <vector>

namespace casus {

/// What an entity is to the ontology.
struct Resolved
{
    const KindMapping* kind = nullptr; ///< null where the mapping does not know it
    EntityIndex first = 0; ///< the first entity of the same kind and slug; itself mostly
    std::string slug; ///< of a name known beyond the article; empty for things local to it
};

/// Looks up all entities of `findings`. Adds a warning for each unknown kind.
std::vector<Resolved> resolve(
    const Findings& findings, const Mapping& mapping, std::vector<std::string>& warnings);

} // namespace casus
