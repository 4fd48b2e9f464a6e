// SPDX-License-Identifier: Apache-2.0
#include "rules/cues.h"
#include "rules/matcher.h"

#include <casus/rules/rules.h>

#include <optional>
#include <utility>

namespace casus {
inline namespace v1 {

struct RuleSet::Contents
{
    std::vector<Pattern> patterns;
    Cues cues {patterns};
};

RuleSet::RuleSet()
    : contents_(std::make_unique<Contents>())
{
}

RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

RuleSet RuleSet::read(const std::filesystem::path& file)
{
    RuleSet rules;
    rules.contents_->patterns = readPatterns(file);
    rules.contents_->cues = Cues(rules.contents_->patterns);
    return rules;
}

std::vector<RuleMatch> RuleSet::match(const Document& document, const Sentence& sentence) const
{
    std::vector<RuleMatch> found;
    const Cues::Found cues = contents_->cues.in(document, sentence.tokens);
    std::optional<Matcher> matcher; // most sentences need none
    for (std::size_t pattern = 0; pattern < contents_->patterns.size(); ++pattern) {
        if (!contents_->cues.admit(pattern, cues))
            continue;
        if (!matcher)
            matcher.emplace(document, sentence);
        matcher->match(contents_->patterns[pattern], contents_->cues.lastStart(pattern, cues), found);
    }
    return found;
}

} // namespace v1
} // namespace casus
