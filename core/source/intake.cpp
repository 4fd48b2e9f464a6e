// SPDX-License-Identifier: Apache-2.0
#include "source/intake.h"

#include "source/utf8.h"

#include <utility>

namespace casus {

namespace {

/// Mebibytes with one digit behind the point.
std::string mebibytes(std::uintmax_t bytes)
{
    const std::uintmax_t tenths = (bytes * 10 + (1U << 19U)) >> 20U;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " MiB";
}

std::string remarkOn(const Replacements& replaced, const std::string& where)
{
    const std::string number = std::to_string(replaced.count);
    return where + ": "
        + (replaced.count == 1 ? "1 place is no valid UTF-8 character and became U+FFFD, at byte offset "
                               : number
                    + " places are no valid UTF-8 characters and became U+FFFD, the first at byte offset ")
        + std::to_string(replaced.first) + " of the text; check its encoding";
}

} // namespace

Diagnostic tooLarge(const std::string& where, std::optional<std::uintmax_t> size)
{
    return {where
        + " is too large for an article: " + (size ? mebibytes(*size) : "over " + mebibytes(largestText))
        + " of text, and " + mebibytes(largestText) + " is the most; split it"};
}

std::optional<Article> takeIn(Article raw, const std::string& where, std::vector<Diagnostic>& diagnostics)
{
    if (raw.text.size() > largestText) {
        diagnostics.push_back(tooLarge(where, raw.text.size()));
        return std::nullopt;
    }
    Replacements replaced;
    Article article {normalize(raw.id), normalize(raw.url), normalize(raw.title), raw.published,
        normalize(raw.text, replaced), raw.isNumbered};
    if (article.text.find_first_not_of(" \t\n") == std::string::npos) {
        diagnostics.push_back({where + " holds no text; the article is left out"});
        return std::nullopt;
    }
    if (replaced.count > 0)
        diagnostics.push_back({remarkOn(replaced, where), false});
    return article;
}

} // namespace casus
