// SPDX-License-Identifier: Apache-2.0
#include "network/viterbi.h"

#include <algorithm>
#include <limits>

namespace casus {

void LabelSearch::labels(
    const float* scores, std::size_t stride, std::size_t words, std::size_t labels, std::uint8_t* result)
{
    if (words == 0)
        return;
    const auto goesOn = [](std::size_t label) { return label > 0 && label % 2 == 0; };
    best_.assign(labels, -std::numeric_limits<float>::infinity());
    next_.resize(labels);
    from_.resize(words * labels);
    for (std::size_t label = 0; label < labels; ++label)
        if (!goesOn(label))
            best_[label] = scores[label];
    for (std::size_t word = 1; word < words; ++word) {
        const auto any
            = static_cast<std::size_t>(std::max_element(best_.begin(), best_.end()) - best_.begin());
        for (std::size_t label = 0; label < labels; ++label) {
            const std::size_t before = !goesOn(label) ? any
                : best_[label] > best_[label - 1]     ? label
                                                      : label - 1;
            next_[label] = best_[before] + scores[word * stride + label];
            from_[word * labels + label] = static_cast<std::uint8_t>(before);
        }
        best_.swap(next_);
    }
    auto label = static_cast<std::uint8_t>(std::max_element(best_.begin(), best_.end()) - best_.begin());
    for (std::size_t word = words; word-- > 0;) {
        result[word] = label;
        if (word > 0)
            label = from_[word * labels + label];
    }
}

} // namespace casus
