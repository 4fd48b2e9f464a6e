// SPDX-License-Identifier: Apache-2.0
#include "network/viterbi.h"
#include "catch.h"

#include <vector>

using namespace casus;

namespace {

/// Labels: 0 none, 1 and 2 begin and go on with a first type, 3 and 4 with a second.
std::vector<int> best(const std::vector<std::vector<float>>& scores)
{
    std::vector<float> rows;
    for (const std::vector<float>& row : scores)
        rows.insert(rows.end(), row.begin(), row.end());
    std::vector<std::uint8_t> labels(scores.size());
    LabelSearch().labels(rows.data(), 5, scores.size(), 5, labels.data());
    return {labels.begin(), labels.end()};
}

using Labels = std::vector<int>;

} // namespace

TEST_CASE("No name goes on at the begin of a sentence")
{
    CHECK(best({{0, 1, 9, 0, 0}}) == Labels {1});
}

TEST_CASE("A name goes on only with the type it began with")
{
    CHECK(best({{0, 9, 0, 0, 0}, {0, 0, 4, 0, 5}}) == Labels {1, 2});
    CHECK(best({{5, 0, 0, 4, 0}, {0, 0, 0, 0, 9}, {0, 0, 3, 0, 2}}) == Labels {3, 4, 4});
}

TEST_CASE("A name may begin right behind another of its type")
{
    CHECK(best({{0, 9, 0, 0, 0}, {0, 9, 1, 0, 0}}) == Labels {1, 1});
}
