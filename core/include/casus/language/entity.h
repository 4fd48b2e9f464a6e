// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/quantity.h>
#include <casus/language/span.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casus {
inline namespace v1 {

/// Index of an entity: those of the document first, then those an extractor described in its Findings.
using EntityIndex = std::uint32_t;

/// One thing that an article speaks of: a person, body, place, weapon, office or counted group.
struct Entity
{
    std::string kind; ///< as Mention::kind; also Office, Group
    std::string name; ///< fullest normal form; for the unnamed the words of the text
    bool isNamed = false;
    std::vector<Span> mentions; ///< token spans in text order; the first is where it is introduced
    Count count; ///< of groups
    std::string memberKind; ///< kind of a group's members, empty where unknown
    std::optional<EntityIndex> country;
    std::optional<EntityIndex> partOf;
    std::optional<EntityIndex> memberOf;
    std::optional<EntityIndex> officeOf;
    std::string rank;
    std::string role; ///< what the text calls it, when that is no office
    std::string condition; ///< kind or gravity of injury
};

} // namespace v1
} // namespace casus
