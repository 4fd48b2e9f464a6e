// SPDX-License-Identifier: Apache-2.0
#include "evaluation/pairing.h"

#include <algorithm>
#include <tuple>

namespace casus {

Pairing::Pairing(std::size_t goldCount, std::size_t outputCount, std::vector<PossiblePair> candidates)
    : outputs_(goldCount)
    , golds_(outputCount)
{
    std::sort(candidates.begin(), candidates.end(), [](const PossiblePair& a, const PossiblePair& b) {
        return std::tie(b.fit, a.gold, a.output) < std::tie(a.fit, b.gold, b.output);
    });
    for (const PossiblePair& candidate : candidates) {
        if (outputs_[candidate.gold] || golds_[candidate.output])
            continue;
        outputs_[candidate.gold] = candidate.output;
        golds_[candidate.output] = candidate.gold;
    }
}

} // namespace casus
