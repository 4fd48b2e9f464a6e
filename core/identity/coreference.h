// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <string_view>
#include <vector>

namespace casus {

/// Groups a document's mentions into entities and sets Mention::entity: equal normal forms, the last name of
/// a person named in full, initials of a body named in full. Linear in the number of mentions, but for
/// sorting.
CASUS_EXPORT std::vector<Entity> groupMentions(std::vector<Mention>& mentions);

/// Why a mention, of these words, is taken for the entity of that name: `part of the name`. Empty where that
/// does not show. Safe from any thread.
CASUS_EXPORT std::string_view mergeReason(
    const Mention& mention, std::string_view words, std::string_view entityName);

} // namespace casus
