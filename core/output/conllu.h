// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/document.h>

#include <string>

namespace casus {

/// Appends what is known of an article's words in the CoNLL-U format of Universal Dependencies, version 2: a
/// line for each token, `_` for what no layer tells. `Name=` in the last column marks names as B-KIND and
/// I-KIND, `Entity=` numbers the things they name. `Date=` marks temporal expressions as B-VALUE and I-VALUE,
/// and `Count=` numbers of things: `B-40`, `B-~40` for about, `B-101..` and `B-..9` for bounds. `Chain=`
/// brackets the mentions of chains with the number of the chain, as in `(3(4)` and `3)`, and `Kind=` stands
/// with the word that heads a mention and tells what kind of thing it speaks of. Safe to call from several
/// threads.
CASUS_EXPORT void appendConllu(const Document& document, std::string& out);

} // namespace casus
