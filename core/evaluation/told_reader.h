// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told.h"

#include <casus/export.h>

#include <string_view>

namespace casus {

/// Reads what a JSON object tells of an article: all of article.schema.json that says what is so, or a part
/// of it.
///
/// For what is written by hand there are shorter forms: an entity without an id has its name for one; a
/// filler may be its id alone, a trigger or mention its words, a date its value, and a role one filler.
/// Throws Error, without naming the file, where something is not what it should be or refers to nothing.
/// Thread-safe.
CASUS_EXPORT ToldArticle readToldArticle(std::string_view json);

} // namespace casus
