// SPDX-License-Identifier: Apache-2.0
#include "network/eisner.h"

#include <algorithm>

namespace casus {

void TreeSearch::heads(const float* scores, std::size_t stride, std::size_t words, std::uint32_t* heads)
{
    if (takeBest(scores, stride, words, heads))
        return;
    words_ = words;
    for (auto* table :
        {&rightward_, &rightwardTurned_, &leftward_, &leftwardTurned_, &rightEdge_, &leftEdgeTurned_})
        table->resize(words * words);
    fill(scores, stride);
    std::size_t root = 0;
    float most = 0;
    for (std::size_t word = 0; word < words; ++word) {
        const float sum = scores[word * stride] + (at(leftward_, 0, word) + at(rightward_, word, words - 1));
        if (word == 0 || sum > most) {
            root = word;
            most = sum;
        }
    }
    trace(root, heads);
    for (std::size_t word = 0; word < words; ++word)
        heads[word] = word == root ? 0 : heads[word] + 1;
}

bool TreeSearch::takeBest(
    const float* scores, std::size_t stride, std::size_t words, std::uint32_t* heads)
{
    for (std::size_t word = 0; word < words; ++word) {
        const float* row = scores + word * stride;
        heads[word] = static_cast<std::uint32_t>(std::max_element(row, row + words + 1) - row);
    }
    if (std::count(heads, heads + words, 0U) != 1)
        return false;
    for (std::uint32_t word = 1; word <= words; ++word) {
        std::size_t steps = 0;
        for (std::uint32_t above = word; above != 0 && steps <= words; ++steps)
            above = heads[above - 1];
        if (steps > words)
            return false; // a circle
        const auto [begin, end] = std::minmax(word, heads[word - 1]);
        for (std::uint32_t between = begin + 1; between < end; ++between) {
            const std::uint32_t other = heads[between - 1];
            if (other < begin || other > end)
                return false; // edges cross
        }
    }
    return true;
}

void TreeSearch::fill(const float* scores, std::size_t stride)
{
    for (std::size_t word = 0; word < words_; ++word)
        for (auto* table : {&rightward_, &rightwardTurned_, &leftward_, &leftwardTurned_})
            at(*table, word, word) = 0;
    for (std::size_t length = 1; length < words_; ++length)
        for (std::size_t s = 0; s + length < words_; ++s) {
            const std::size_t t = s + length;
            const float halves
                = kernels_->largestSum(&at(rightward_, s, s), &at(leftwardTurned_, t, s + 1), length);
            at(rightEdge_, s, t) = halves + scores[t * stride + s + 1];
            at(leftEdgeTurned_, t, s) = halves + scores[s * stride + t + 1];
            const float right
                = kernels_->largestSum(&at(rightEdge_, s, s + 1), &at(rightwardTurned_, t, s + 1), length);
            const float left = kernels_->largestSum(&at(leftward_, s, s), &at(leftEdgeTurned_, t, s), length);
            at(rightward_, s, t) = at(rightwardTurned_, t, s) = right;
            at(leftward_, s, t) = at(leftwardTurned_, t, s) = left;
        }
}

std::size_t TreeSearch::best(const float* a, const float* b, std::size_t count, float sum) const
{
    std::size_t i = 0;
    while (i + 1 < count && a[i] + b[i] != sum)
        ++i;
    return i;
}

void TreeSearch::trace(std::size_t root, std::uint32_t* heads)
{
    enum class Part { Right, Left, RightEdge, LeftEdge };
    struct Open
    {
        Part part;
        std::size_t s;
        std::size_t t;
    };
    std::vector<Open> open {{Part::Left, 0, root}, {Part::Right, root, words_ - 1}};
    while (!open.empty()) {
        const auto [part, s, t] = open.back();
        open.pop_back();
        if (s == t)
            continue;
        const std::size_t length = t - s;
        if (part == Part::Right) {
            const std::size_t k = s + 1
                + best(
                    &at(rightEdge_, s, s + 1), &at(rightwardTurned_, t, s + 1), length, at(rightward_, s, t));
            open.push_back({Part::RightEdge, s, k});
            open.push_back({Part::Right, k, t});
        } else if (part == Part::Left) {
            const std::size_t k
                = s + best(&at(leftward_, s, s), &at(leftEdgeTurned_, t, s), length, at(leftward_, s, t));
            open.push_back({Part::Left, s, k});
            open.push_back({Part::LeftEdge, k, t});
        } else {
            heads[part == Part::RightEdge ? t : s]
                = static_cast<std::uint32_t>(part == Part::RightEdge ? s : t);
            const float halves
                = kernels_->largestSum(&at(rightward_, s, s), &at(leftwardTurned_, t, s + 1), length);
            const std::size_t k
                = s + best(&at(rightward_, s, s), &at(leftwardTurned_, t, s + 1), length, halves);
            open.push_back({Part::Right, s, k});
            open.push_back({Part::Left, k + 1, t});
        }
    }
}

} // namespace casus
