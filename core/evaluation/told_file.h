// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told.h"

#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>

#include <filesystem>
#include <functional>
#include <istream>
#include <map>
#include <string>

namespace casus {

/// Articles by id.
using ToldArticles = std::map<std::string, ToldArticle>;

/// Reads JSON lines, or an array over lines, with the articles of readToldArticle().
///
/// `file` may be `-`, standard input. What cannot be read is left out and told, `gold.jsonl(3): …`, and so is
/// an article that was there before. Throws Error where the file itself cannot be read. For one thread.
CASUS_EXPORT ToldArticles readToldFile(const std::filesystem::path& file, std::istream& standardInput,
    const std::function<void(const Diagnostic&)>& tell);

} // namespace casus
