// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>
#include <casus/language/merge.h>

#include <string_view>

namespace casus {

/// Why a mention of the document is taken for the entity of that name. Safe from any thread.
CASUS_EXPORT Merge mergeOf(const Document& document, const Mention& mention, std::string_view entityName);

} // namespace casus
