// SPDX-License-Identifier: Apache-2.0
#include "knowledge/name_key.h"
#include "catch.h"

using namespace casus;

TEST_CASE("Names with and without \"the\" have one key")
{
    CHECK(nameKey("president-of-the-united-states") == "president-of-united-states");
    CHECK(nameKey("the-hague") == "hague");
    CHECK(nameKey("theatre-of-the-absurd") == "theatre-of-absurd");
    CHECK(nameKey("the").empty());
    CHECK(nameKey("").empty());
}
