// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_set.h"

#include <casus/rules/rules.h>

namespace casus {
inline namespace v1 {

struct RuleSet::Contents
{
    PatternSet patterns;
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
    rules.contents_->patterns = PatternSet(readPatterns(file));
    return rules;
}

std::vector<RuleMatch> RuleSet::match(const Document& document, const Sentence& sentence) const
{
    return contents_->patterns.match(document, sentence);
}

} // namespace v1
} // namespace casus
