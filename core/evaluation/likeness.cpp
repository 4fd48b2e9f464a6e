// SPDX-License-Identifier: Apache-2.0
#include "evaluation/likeness.h"

#include <casus/language/fold.h>

#include <algorithm>

namespace casus {

std::string comparable(std::string_view words)
{
    std::string folded = fold(words);
    for (const std::string_view article : {"the ", "a ", "an "})
        if (folded.starts_with(article))
            return folded.substr(article.size());
    const bool isDecimal = folded.size() > 2 && folded.ends_with(".0")
        && folded.find_first_not_of("0123456789.") == std::string::npos;
    return isDecimal ? folded.substr(0, folded.size() - 2) : folded;
}

bool areClose(Span a, Span b)
{
    if (!a.overlaps(b))
        return false;
    const std::uint32_t shared = std::min(a.end, b.end) - std::max(a.begin, b.begin);
    const bool isEndOfOther = a.end == b.end && shared == std::min(a.size(), b.size());
    return isEndOfOther || 2 * shared >= std::max(a.size(), b.size());
}

unsigned fitOf(const ToldPassage& a, const ToldPassage& b)
{
    const bool havePlaces = a.codePoints && b.codePoints;
    const bool haveWords = !a.text.empty() && !b.text.empty();
    const bool haveSentences = a.sentence && b.sentence;
    if (havePlaces && a.codePoints->overlaps(*b.codePoints))
        return 3;
    if (haveSentences && *a.sentence != *b.sentence)
        return 0;
    if (!havePlaces && haveWords && comparable(a.text) == comparable(b.text))
        return 3;
    if (haveSentences)
        return 2;
    return havePlaces || haveWords ? 0 : 1;
}

} // namespace casus
