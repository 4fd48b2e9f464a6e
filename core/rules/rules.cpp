// SPDX-License-Identifier: Apache-2.0
#include "rules/cues.h"
#include "rules/matcher.h"

#include <casus/rules/rules.h>

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
    const std::uint64_t cues = contents_->cues.in(document, sentence.tokens);
    Matcher matcher(document, sentence);
    for (std::size_t pattern = 0; pattern < contents_->patterns.size(); ++pattern)
        if (contents_->cues.admit(pattern, cues))
            matcher.match(contents_->patterns[pattern], found);
    return found;
}

} // namespace v1
} // namespace casus
