// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/words.h"

#include <casus/export.h>
#include <casus/language/sentence.h>
#include <casus/language/token.h>

#include <string_view>
#include <vector>

namespace casus {

/// Splits news text into tokens as Universal Dependencies does: hyphens, clitics, currencies and units apart;
/// `U.S.`, `Gen.`, `63rd`, `1,200` and `2020-03-13` whole. `text` must be valid UTF-8. Linear in its size.
CASUS_EXPORT std::vector<Token> tokenize(std::string_view text, const Words& words);

/// Groups tokens into sentences. A paragraph, or a line that is no part of wrapped text, ends one; so do 400
/// tokens. Sets Token::sentence. Linear in the size of the text.
CASUS_EXPORT std::vector<Sentence> splitSentences(
    std::string_view text, const Words& words, std::vector<Token>& tokens);

} // namespace casus
