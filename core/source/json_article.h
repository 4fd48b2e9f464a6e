// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/export.h>

#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// Reads an article from a JSON object with the members id, url, title, published and text; others are
/// ignored. Texts are as they stand there; takeIn() normalizes them.
///
/// Remarks on members that are left out go to `remarks`. Throws Error, without naming the place, where the
/// object is malformed or has no text. Nesting costs no stack.
CASUS_EXPORT Article readJsonArticle(std::string_view json, std::vector<std::string>& remarks);

} // namespace casus
