// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <string>
#include <vector>

namespace casus {

/// For each token the brackets of the chains' mentions that begin or end there, with the chain's number from
/// 1:
/// `(3(4` where two begin, `(5)` for a mention of one word. Empty where nobody looked for chains.
/// Thread-safe.
std::vector<std::string> chainBrackets(const Document& document);

} // namespace casus
