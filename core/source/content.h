// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/bytes.h"

#include <casus/export.h>

#include <filesystem>

namespace casus {

/// How articles stand in an input.
enum class Content {
    Text, ///< the whole is one
    JsonLines, ///< each line is one
    Json ///< one document, or lines; its first line tells
};

/// What an input holds: as the ending of `name` says, else as its first bytes say.
///
/// White space alone is text, and so is text that begins with a bracket.
CASUS_EXPORT Content contentOf(const std::filesystem::path& name, Bytes& bytes);

/// Whether files of a folder hold articles; others are left out unless they are named themselves.
bool isArticleFile(const std::filesystem::path& file);

} // namespace casus
