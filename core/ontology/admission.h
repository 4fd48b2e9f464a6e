// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/resolution.h"

#include <casus/language/document.h>

#include <string>
#include <utility>
#include <vector>

namespace casus {

/// One fact as far as the mapping can express it.
struct Admitted
{
    const EventMapping* event = nullptr;
    const RelationMapping* relation = nullptr; ///< one of both, or none where the fact is left out
    std::vector<std::pair<const RoleMapping*, const Argument*>> roles; ///< of an event
    const Argument* subject = nullptr; ///< of a relation
    const Argument* object = nullptr;

    bool isKept() const { return event || relation; }
};

/// Whether an argument describes the event as it is told, be it by the article or by the source of the event.
bool isToldWith(const Fact& fact, const Argument& argument);

/// Checks every fact and argument against the mapping. One entry for each fact; arguments point into
/// `findings`.
///
/// What is unknown or of the wrong kind, and an event that lacks what it needs, is left out with a warning.
std::vector<Admitted> admit(const Document& document, const Findings& findings, const Mapping& mapping,
    std::span<const Resolved> entities, std::vector<std::string>& warnings);

} // namespace casus
