// SPDX-License-Identifier: Apache-2.0
#include "language/dates.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::year_month_day friday = 2020y / 3 / 13;

std::string day(std::optional<std::chrono::year_month_day> date)
{
    return date ? dateOf(*date).value : "?";
}

/// Each expression, its value and its bounds.
Strings dates(std::string text, std::optional<std::chrono::year_month_day> reference = friday)
{
    const Document document = english().read(std::move(text), {}, reference);
    Strings found;
    for (const DateMention& date : document.dates())
        found.push_back(std::string(document.text(date.tokens)) + " = " + date.date.value + ", "
            + day(date.date.earliest) + " to " + day(date.date.latest));
    return found;
}

} // namespace

TEST_CASE("A weekday is the last one up to the reference")
{
    CHECK(dates("on Wednesday") == Strings {"Wednesday = 2020-03-11, 2020-03-11 to 2020-03-11"});
    CHECK(dates("on Friday") == Strings {"Friday = 2020-03-13, 2020-03-13 to 2020-03-13"});
    CHECK(dates("on Saturday") == Strings {"Saturday = 2020-03-07, 2020-03-07 to 2020-03-07"});
}

TEST_CASE("A coming weekday is the first one after the reference")
{
    CHECK(dates("next Tuesday") == Strings {"Tuesday = 2020-03-17, 2020-03-17 to 2020-03-17"});
}

TEST_CASE("Yesterday, today and tomorrow count from the reference")
{
    CHECK(dates("It rained yesterday.") == Strings {"yesterday = 2020-03-12, 2020-03-12 to 2020-03-12"});
    CHECK(dates("It rains today.") == Strings {"today = 2020-03-13, 2020-03-13 to 2020-03-13"});
    CHECK(dates("It will rain tomorrow.") == Strings {"tomorrow = 2020-03-14, 2020-03-14 to 2020-03-14"});
}

TEST_CASE("Last week is the Monday to Sunday before")
{
    CHECK(dates("last week") == Strings {"last week = 2020-03, 2020-03-02 to 2020-03-08"});
}

TEST_CASE("Last month and last year are whole")
{
    CHECK(dates("last month") == Strings {"last month = 2020-02, 2020-02-01 to 2020-02-29"});
    CHECK(dates("last year") == Strings {"last year = 2019, 2019-01-01 to 2019-12-31"});
}

TEST_CASE("A month without a year is the nearest past one")
{
    CHECK(dates("in December") == Strings {"December = 2019-12, 2019-12-01 to 2019-12-31"});
    CHECK(dates("in January") == Strings {"January = 2020-01, 2020-01-01 to 2020-01-31"});
}

TEST_CASE("Early, mid and late narrow a month")
{
    CHECK(dates("in early January") == Strings {"January = 2020-01, 2020-01-01 to 2020-01-10"});
    CHECK(dates("in mid-January") == Strings {"January = 2020-01, 2020-01-11 to 2020-01-20"});
    CHECK(dates("in late January") == Strings {"January = 2020-01, 2020-01-21 to 2020-01-31"});
}

TEST_CASE("A day of a month without a year is the nearest past one")
{
    CHECK(dates("on March 11") == Strings {"March 11 = 2020-03-11, 2020-03-11 to 2020-03-11"});
    CHECK(dates("on 27 December") == Strings {"27 December = 2019-12-27, 2019-12-27 to 2019-12-27"});
}

TEST_CASE("A full date needs no reference")
{
    CHECK(dates("on March 11, 2020, in", std::nullopt)
        == Strings {"March 11, 2020 = 2020-03-11, 2020-03-11 to 2020-03-11"});
    CHECK(dates("on 3 January 2020", std::nullopt)
        == Strings {"3 January 2020 = 2020-01-03, 2020-01-03 to 2020-01-03"});
    CHECK(dates("on 2020-03-11", std::nullopt)
        == Strings {"2020-03-11 = 2020-03-11, 2020-03-11 to 2020-03-11"});
    CHECK(dates("in March 2020", std::nullopt) == Strings {"March 2020 = 2020-03, 2020-03-01 to 2020-03-31"});
    CHECK(dates("in 2007", std::nullopt) == Strings {"2007 = 2007, 2007-01-01 to 2007-12-31"});
}

TEST_CASE("A weekday before a full date is part of it")
{
    CHECK(dates("on Wednesday, March 11, 2020")
        == Strings {"Wednesday, March 11, 2020 = 2020-03-11, 2020-03-11 to 2020-03-11"});
}

TEST_CASE("A day of this year has the reference's year")
{
    CHECK(dates("on April 11 of this year")
        == Strings {"April 11 of this year = 2020-04-11, 2020-04-11 to 2020-04-11"});
    CHECK(dates("on April 11 last year")
        == Strings {"April 11 last year = 2019-04-11, 2019-04-11 to 2019-04-11"});
}

TEST_CASE("Two days ago counts from the reference")
{
    CHECK(dates("two days ago") == Strings {"two days ago = 2020-03-11, 2020-03-11 to 2020-03-11"});
    CHECK(dates("13 years ago") == Strings {"13 years ago = 2007, 2007-01-01 to 2007-12-31"});
}

TEST_CASE("Without a reference, a month and a day keep their missing year")
{
    CHECK(dates("on March 11", std::nullopt) == Strings {"March 11 = --03-11, ? to ?"});
    CHECK(dates("in December", std::nullopt) == Strings {"December = --12, ? to ?"});
}

TEST_CASE("Without a reference, relative expressions are left out: the clock is never asked")
{
    CHECK(dates("It happened on Wednesday, yesterday, last week, two days ago and last year.", std::nullopt)
              .empty());
}

TEST_CASE("The article's date is not applied to teasers of other articles")
{
    CHECK(dates("It happened on Wednesday.\n\nOn Monday in March police held ... more")
        == Strings {"Wednesday = 2020-03-11, 2020-03-11 to 2020-03-11", "March = --03, ? to ?"});
}

TEST_CASE("A day that does not exist is no date")
{
    CHECK(dates("on 2020-02-30").empty());
    CHECK(dates("on February 30, 2020").empty());
}

TEST_CASE("May and march are months only where they can be")
{
    CHECK(dates("Rockets may fall. They march on.").empty());
    CHECK(dates("May he rest.").empty());
    CHECK(dates("in May") == Strings {"May = 2019-05, 2019-05-01 to 2019-05-31"});
    CHECK(dates("on 5 May 2019") == Strings {"5 May 2019 = 2019-05-05, 2019-05-05 to 2019-05-05"});
    CHECK(dates("on May 5, 2019") == Strings {"May 5, 2019 = 2019-05-05, 2019-05-05 to 2019-05-05"});
}

TEST_CASE("A number of four digits is a year only behind a word that says so")
{
    CHECK(dates("2000 troops and Boeing 1999").empty());
}
