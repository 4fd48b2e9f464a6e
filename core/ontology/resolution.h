// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/linking.h"
#include "ontology/mapping.h"

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <optional>
#include <string>
#include <vector>

namespace casus {

/// What an entity is to the ontology.
struct Resolved
{
    const KindMapping* kind = nullptr; ///< null where the mapping does not know it
    EntityIndex first = 0; ///< the first entity of the same kind and slug; itself mostly
    std::string slug; ///< of a name known beyond the article; empty for things local to it
    std::optional<Link> link; ///< what knowledge bases know of it; the slug is then the id there
    bool isRenamed = false; ///< the first has another name, as a knowledge base knows
};

/// Looks up all entities of `findings`, in the mapping and in knowledge bases. Adds a warning for each
/// unknown kind.
std::vector<Resolved> resolve(const Document& document, const Findings& findings, const Mapping& mapping,
    const Linking& linking, std::vector<std::string>& warnings);

} // namespace casus
