// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/words.h"
#include "training/annotated.h"

#include <casus/export.h>

#include <filesystem>
#include <vector>

namespace casus {

/// The sentences of a corpus of news, one a line with names marked as `[Type words]`, cut into tokens as the
/// program does: of a file, or of all files *.txt of a folder by name. Throws Error with file and line at a
/// fault of the markup.
CASUS_EXPORT AnnotatedSentences readCorpus(const std::filesystem::path& path, const Words& words);

/// The files that readCorpus() reads.
std::vector<std::filesystem::path> corpusFiles(const std::filesystem::path& path);

/// The words of a text as tokens without annotation.
std::vector<AnnotatedToken> tokensOf(std::string_view text, const Words& words);

} // namespace casus
