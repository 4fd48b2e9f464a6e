// SPDX-License-Identifier: Apache-2.0
#include "evaluation/pairing.h"
#include "catch.h"

using namespace casus;

TEST_CASE("The best fit comes first, and each is used once")
{
    const Pairing pairing(2, 2, {{0, 0, 1}, {0, 1, 3}, {1, 1, 2}});
    CHECK(pairing.outputOf(0) == 1);
    CHECK_FALSE(pairing.outputOf(1).has_value());
    CHECK_FALSE(pairing.goldOf(0).has_value());
    CHECK(pairing.goldOf(1) == 0);
}

TEST_CASE("Equal fits are taken in their order")
{
    const Pairing pairing(2, 2, {{1, 1, 1}, {1, 0, 1}, {0, 1, 1}, {0, 0, 1}});
    CHECK(pairing.outputOf(0) == 0);
    CHECK(pairing.outputOf(1) == 1);
}
