// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_set.h"

#include "rules/matcher.h"

#include <optional>
#include <utility>

namespace casus {

PatternSet::PatternSet(std::vector<Pattern> patterns)
    : patterns_(std::move(patterns))
{
}

std::vector<RuleMatch> PatternSet::match(const Document& document, const Sentence& sentence) const
{
    std::vector<RuleMatch> found;
    std::optional<Matcher> matcher; // most sentences need none
    for (const Candidate& candidate : cues_.candidates(document, sentence.tokens)) {
        if (!matcher)
            matcher.emplace(document, sentence);
        matcher->match(patterns_[candidate.pattern], candidate.last, found);
    }
    return found;
}

} // namespace casus
