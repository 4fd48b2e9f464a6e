// SPDX-License-Identifier: Apache-2.0
#include "source/day.h"
#include "catch.h"

using namespace casus;
using namespace std::chrono_literals;

TEST_CASE("A day is read from a date or a date-time")
{
    const std::chrono::year_month_day day = 2020y / 3 / 13;
    CHECK(readDay("2020-03-13") == day);
    CHECK(readDay("2020-03-13T23:59:00Z") == day);
    CHECK(readDay("2020-03-13 23:59") == day);
    CHECK(readDay("2020-02-29") == 2020y / 2 / 29);
}

TEST_CASE("What is no day is none")
{
    const std::string text
        = GENERATE(as<std::string> {}, "", "2020-03", "2020-3-13", "13.03.2020", "2020-13-01", "2021-02-29",
            "2020-03-00", "0000-01-01", "2020-03-13x", "+020-03-13", "yesterday", "2020/03/13");
    CAPTURE(text);
    CHECK_FALSE(readDay(text));
}
