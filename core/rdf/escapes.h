// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

#include <string>
#include <string_view>

namespace casus::rdf {

/// Whether the text of a Literal can stand between two quotes as it is.
bool needsEscapes(std::string_view text);

/// The text of a Literal as it stands between two quotes, in canonical N-Quads, Turtle and TriG alike.
std::string escaped(std::string_view text);

} // namespace casus::rdf
