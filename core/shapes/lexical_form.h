// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace casus {

/// Whether `text` is in the lexical space of a datatype of XML Schema (part 2, section 3): numbers, dates and
/// times, truth values. Of other datatypes nothing is known, and all texts are. Safe from any thread.
bool isLexicalForm(std::string_view text, std::string_view datatype);

} // namespace casus
