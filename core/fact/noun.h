// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <string_view>

namespace casus {

/// Whether a name of a kind may stand for somebody who acts.
bool isAgentKind(std::string_view kind);

/// The entry of the word list for the noun that heads a phrase, or null.
const Match* headNoun(const Document& document, const Phrase& phrase);

/// The class of that noun: person, body, vehicle_or_site; empty for other nouns.
std::string_view headClass(const Document& document, const Phrase& phrase);

bool isPlural(const Document& document, const Phrase& phrase);

} // namespace casus
