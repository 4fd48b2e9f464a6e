// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/example.h"

#include <algorithm>
#include <vector>

namespace casus {

/// Sentences that are learnt together, the longest first. Their tokens stand in one sequence.
struct Batch
{
    std::vector<const Example*> sentences;
    std::vector<std::size_t> begins; ///< first token of each sentence; one more for the end of all

    explicit Batch(std::vector<const Example*> chosen)
        : sentences(std::move(chosen))
    {
        std::stable_sort(sentences.begin(), sentences.end(),
            [](const Example* a, const Example* b) { return a->size() > b->size(); });
        begins.push_back(0);
        for (const Example* sentence : sentences)
            begins.push_back(begins.back() + sentence->size());
    }

    std::size_t tokens() const { return begins.back(); }
    std::size_t longest() const { return sentences.front()->size(); }
    /// How many sentences have more than `step` tokens.
    std::size_t active(std::size_t step) const
    {
        std::size_t count = sentences.size();
        while (count > 0 && sentences[count - 1]->size() <= step)
            --count;
        return count;
    }
};

} // namespace casus
