// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

/// The entry of a class of the lexicon detention_context that begins at a token, the longest; or null.
const casus::Match* cueAt(const casus::Document& document, std::uint32_t token, casus::Label wordClass);

/// Whether such an entry lies in a stretch of text.
bool hasCue(const casus::Document& document, casus::Span tokens, casus::Label wordClass);
