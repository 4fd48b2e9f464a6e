// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casus {

/// Bytes that the text of an article has at most; the longest news have a hundredth of it.
inline constexpr std::uintmax_t largestText = 16U << 20U;

/// The sentence on an article that is too large; `size` is absent where it is not known.
Diagnostic tooLarge(const std::string& where, std::optional<std::uintmax_t> size);

/// Makes an article, as its source tells it, fit for all stages: normalizes its members.
///
/// Nothing where it has no text or too much. What is to be told goes to `diagnostics`, where `where` names
/// the article. Thread-safe.
CASUS_EXPORT std::optional<Article> takeIn(
    Article raw, const std::string& where, std::vector<Diagnostic>& diagnostics);

} // namespace casus
