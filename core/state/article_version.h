// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {

/// What an article stays known by when its text is corrected: its URL, or its id where it has none. One that
/// has neither is known by its text alone. `textHash` is the articleHash() of that. Thread-safe.
CASUS_EXPORT std::string sourceOf(const Article& article, std::string_view textHash);

/// The SHA-256 of all of an article that its graph is made of; `textHash` is the articleHash() of its text.
/// Thread-safe.
CASUS_EXPORT std::string contentHash(const Article& article, std::string_view textHash);

} // namespace casus
