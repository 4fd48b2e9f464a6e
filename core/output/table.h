// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <string>

namespace casus {

/// Appends an article for the eye: each sentence, and below it a table of its words with what each layer
/// knows of them, columns that nothing fills left out. Widths count code points. Safe to call from several
/// threads.
CASUS_EXPORT void appendTables(const Document& document, std::string& out);

} // namespace casus
