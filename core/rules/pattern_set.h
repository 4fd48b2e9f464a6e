// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/cues.h"
#include "rules/pattern.h"

#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <vector>

namespace casus {

/// Patterns that are tried on sentences together. Constant after construction; safe to use from several
/// threads.
class PatternSet
{
public:
    PatternSet() = default;
    explicit PatternSet(std::vector<Pattern> patterns);

    /// All matches in a sentence, at most one for each pattern and begin, by pattern and begin.
    std::vector<RuleMatch> match(const Document& document, const Sentence& sentence) const;

private:
    std::vector<Pattern> patterns_;
    Cues cues_ {patterns_};
};

} // namespace casus
