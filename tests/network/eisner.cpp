// SPDX-License-Identifier: Apache-2.0
#include "network/eisner.h"
#include "catch.h"
#include "training/random.h"

#include <algorithm>
#include <vector>

using namespace casus;

namespace {

using Heads = std::vector<std::uint32_t>;

/// Whether heads, from 1 and 0 at the root, make a projective tree with one root.
bool isTree(const Heads& heads)
{
    const auto words = static_cast<std::uint32_t>(heads.size());
    if (std::count(heads.begin(), heads.end(), 0U) != 1)
        return false;
    const auto isBelow = [&](std::uint32_t word, std::uint32_t above) {
        for (std::uint32_t steps = 0; word != 0 && steps <= words; ++steps) {
            if (word == above)
                return true;
            word = heads[word - 1];
        }
        return above == 0 && word == 0;
    };
    for (std::uint32_t word = 1; word <= words; ++word) {
        const std::uint32_t head = heads[word - 1];
        if (!isBelow(word, 0))
            return false;
        for (std::uint32_t between = std::min(word, head) + 1; head != 0 && between < std::max(word, head);
             ++between)
            if (!isBelow(between, head))
                return false;
    }
    return true;
}

float scoreOf(const Heads& heads, const std::vector<float>& scores)
{
    float sum = 0;
    for (std::size_t word = 0; word < heads.size(); ++word)
        sum += scores[word * (heads.size() + 1) + heads[word]];
    return sum;
}

/// The best score of all trees, by looking at each.
float bestOfAll(std::size_t words, const std::vector<float>& scores)
{
    Heads heads(words, 0);
    float best = -1e9F;
    while (true) {
        if (isTree(heads))
            best = std::max(best, scoreOf(heads, scores));
        std::size_t word = 0;
        while (word < words && heads[word] == words)
            heads[word++] = 0;
        if (word == words)
            return best;
        ++heads[word];
    }
}

} // namespace

TEST_CASE("The tree that is found is the best of all projective trees with one root")
{
    Random random(7);
    TreeSearch search(bestKernels());
    for (std::size_t words = 1; words <= 6; ++words)
        for (int round = 0; round < 8; ++round) {
            std::vector<float> scores(words * (words + 1));
            for (float& score : scores)
                score = random.around(4);
            Heads heads(words);
            search.heads(scores.data(), words + 1, words, heads.data());
            CAPTURE(words, round, heads);
            REQUIRE(isTree(heads));
            CHECK(std::abs(scoreOf(heads, scores) - bestOfAll(words, scores)) < 1e-4F);
        }
}

TEST_CASE("A long sentence whose edges all score alike has a tree")
{
    const std::size_t words = 200;
    const std::vector<float> scores(words * (words + 1), 1.F);
    Heads heads(words);
    TreeSearch(bestKernels()).heads(scores.data(), words + 1, words, heads.data());
    CHECK(isTree(heads));
}
