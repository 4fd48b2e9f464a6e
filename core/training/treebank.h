// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/annotated.h"

#include <casus/export.h>

#include <filesystem>

namespace casus {

/// The sentences of a CoNLL-U file: words, UPOS, XPOS, heads, relations. Empty nodes are left out. Throws
/// Error with file and line where the file is malformed.
CASUS_EXPORT AnnotatedSentences readTreebank(const std::filesystem::path& file);

/// Gives sentences of a treebank the names that a file in IOB2 (number, form, label) has for the same words,
/// by their order and otherwise by their words. Returns how many sentences got names. Throws Error as
/// readTreebank() does.
CASUS_EXPORT std::size_t addNames(AnnotatedSentences& sentences, const std::filesystem::path& file);

} // namespace casus
