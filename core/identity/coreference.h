// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/not_same.h"

#include <casus/export.h>
#include <casus/language/document.h>

namespace casus {

/// Groups a document's mentions into its entities, and sets Mention::entity and Mention::merge: equal normal
/// forms, the last name of a person named in full, initials of a body named in full; but none that `notSame`
/// keeps apart. Linear in the number of mentions, but for sorting.
CASUS_EXPORT void groupMentions(Document& document, const NotSame& notSame = {});

} // namespace casus
