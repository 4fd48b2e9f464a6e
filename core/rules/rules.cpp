// SPDX-License-Identifier: Apache-2.0
#include "rules/matcher.h"

#include <casus/rules/rules.h>

#include <algorithm>

namespace casus {
inline namespace v1 {

struct RuleSet::Contents
{
    std::vector<Pattern> patterns;
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
    return rules;
}

std::vector<RuleMatch> RuleSet::match(const Document& document, const Sentence& sentence) const
{
    std::vector<RuleMatch> found;
    const Matcher matcher(document, sentence);
    for (const Pattern& pattern : contents_->patterns)
        matcher.match(pattern, found);
    return found;
}

} // namespace v1
} // namespace casus
