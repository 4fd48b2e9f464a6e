// SPDX-License-Identifier: Apache-2.0
#include "evaluation/likeness.h"
#include "catch.h"

using namespace casus;

TEST_CASE("Names are compared without articles, case, diacritics and apostrophes")
{
    CHECK(comparable("The Taliban") == comparable("taliban"));
    CHECK(comparable("Kata’ib Hezbollah") == comparable("Kataib Hezbollah"));
    CHECK(comparable("theatre") == "theatre");
    CHECK(comparable("9.0") == comparable("9"));
    CHECK(comparable("1.0.0") != comparable("1.0"));
}

TEST_CASE("Places are close that share half of the longer one, or an end")
{
    CHECK(areClose({0, 10}, {0, 5}));
    CHECK_FALSE(areClose({0, 10}, {0, 4}));
    CHECK(areClose({0, 10}, {8, 10}));
    CHECK_FALSE(areClose({0, 10}, {10, 12}));
}

TEST_CASE("Passages fit by overlap, then by sentence")
{
    const ToldPassage killed {Span {10, 16}, "killed", 1};
    CHECK(fitOf(killed, {Span {10, 30}, "killed in an attack", 1}) == 3);
    CHECK(fitOf(killed, {Span {40, 46}, "killed", 1}) == 2);
    CHECK(fitOf(killed, {Span {40, 46}, "killed", 2}) == 0);
    CHECK(fitOf(killed, {Span {40, 46}, "killed", {}}) == 0);
}

TEST_CASE("Passages without offsets fit by their words, then by sentence")
{
    const ToldPassage killed {Span {10, 16}, "killed", 1};
    CHECK(fitOf({{}, "Killed", {}}, killed) == 3);
    CHECK(fitOf({{}, "killed", 2}, killed) == 0);
    CHECK(fitOf({{}, "shot", 1}, killed) == 2);
    CHECK(fitOf({{}, "", 1}, killed) == 2);
    CHECK(fitOf({{}, "shot", {}}, killed) == 0);
    CHECK(fitOf({{}, "", {}}, killed) == 1);
}
