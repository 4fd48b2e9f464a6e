// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <vector>

namespace casus {

/// Groups a document's mentions into entities and sets Mention::entity: equal normal forms, the last name of
/// a person named in full, initials of a body named in full. Linear in the number of mentions, but for
/// sorting.
CASUS_EXPORT std::vector<Entity> groupMentions(std::vector<Mention>& mentions);

} // namespace casus
