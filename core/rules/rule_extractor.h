// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pattern_set.h"
#include "rules/rule.h"
#include "rules/tellings.h"

#include <casus/plugin/extractor.h>

#include <vector>

namespace casus {

/// Finds what the rules of a plugin without code tell. Constant after construction; safe to use from several
/// threads.
class RuleExtractor : public Extractor
{
public:
    explicit RuleExtractor(RuleBook book);

    void extract(const Document& document, Findings& findings) const override;

private:
    RuleBook book_;
    PatternSet patterns_;
    RulesById rules_;
};

} // namespace casus
