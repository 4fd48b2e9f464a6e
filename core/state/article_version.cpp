// SPDX-License-Identifier: Apache-2.0
#include "state/article_version.h"

#include "state/fingerprint.h"

namespace casus {

namespace {

std::string textOf(const std::chrono::year_month_day& day)
{
    return std::to_string(static_cast<int>(day.year())) + '-'
        + std::to_string(static_cast<unsigned>(day.month())) + '-'
        + std::to_string(static_cast<unsigned>(day.day()));
}

} // namespace

std::string sourceOf(const Article& article, std::string_view textHash)
{
    if (!article.url.empty())
        return article.url;
    return article.isNumbered ? "sha256:" + std::string(textHash) : article.id;
}

std::string contentHash(const Article& article, std::string_view textHash)
{
    Fingerprint fingerprint;
    fingerprint.add("id", article.id);
    fingerprint.add("url", article.url);
    fingerprint.add("title", article.title);
    fingerprint.add("published", article.published ? textOf(*article.published) : "");
    fingerprint.add("text", textHash);
    return fingerprint.hash();
}

} // namespace casus
