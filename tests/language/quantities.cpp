// SPDX-License-Identifier: Apache-2.0
#include "language/quantities.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

/// Each count as `words = [minimum-best-maximum]`, with `~` where it is approximate.
Strings counts(std::string text)
{
    const Document document = english().read(std::move(text));
    const auto number = [](const std::optional<std::uint64_t>& value) {
        return value ? std::to_string(*value) : std::string();
    };
    Strings found;
    for (const Quantity& quantity : document.quantities())
        found.push_back(std::string(document.text(quantity.tokens)) + " = "
            + (quantity.count.isApproximate ? "~" : "") + number(quantity.count.minimum) + "|"
            + number(quantity.count.best) + "|" + number(quantity.count.maximum));
    return found;
}

} // namespace

TEST_CASE("A number word is a count")
{
    CHECK(counts("killed two troops") == Strings {"two = |2|"});
    CHECK(counts("killed twenty-five people") == Strings {"twenty-five = |25|"});
    CHECK(counts("killed two hundred and fifty people") == Strings {"two hundred and fifty = |250|"});
}

TEST_CASE("Digits are a count")
{
    CHECK(counts("wounded 14 others") == Strings {"14 = |14|"});
    CHECK(counts("1,200 soldiers") == Strings {"1,200 = |1200|"});
    CHECK(counts("3 million people") == Strings {"3 million = |3000000|"});
}

TEST_CASE("Some, about and nearly make a count approximate")
{
    CHECK(counts("some 14 people") == Strings {"some 14 = ~|14|"});
    CHECK(counts("about 30 rockets") == Strings {"about 30 = ~|30|"});
    CHECK(counts("nearly 200 people") == Strings {"nearly 200 = ~|200|"});
}

TEST_CASE("More than 100 is at least 101")
{
    CHECK(counts("more than 100 troops") == Strings {"more than 100 = 101||"});
    CHECK(counts("over 100 troops") == Strings {"over 100 = 101||"});
}

TEST_CASE("At least 67 is at least 67")
{
    CHECK(counts("at least 67 people") == Strings {"at least 67 = 67||"});
}

TEST_CASE("Up to 20 and fewer than 20 bound a count from above")
{
    CHECK(counts("up to 20 people") == Strings {"up to 20 = ||20"});
    CHECK(counts("fewer than 20 people") == Strings {"fewer than 20 = ||19"});
}

TEST_CASE("No more than 20 is a bound from above, no fewer than 20 from below")
{
    CHECK(counts("no more than 20 people") == Strings {"no more than 20 = ||20"});
    CHECK(counts("no fewer than 20 people") == Strings {"no fewer than 20 = 20||"});
}

TEST_CASE("Dozens are at least 24, hundreds at least 200")
{
    CHECK(counts("dozens of people") == Strings {"dozens = ~24||"});
    CHECK(counts("hundreds of people") == Strings {"hundreds = ~200||"});
}

TEST_CASE("An age is no count")
{
    CHECK(counts("an 18 year old man").empty());
    CHECK(counts("an 18-year-old man").empty());
    CHECK(counts("John Doe, 34, who lived there").empty());
    CHECK(counts("aged 34").empty());
}

TEST_CASE("A share, a sum of money, a calibre and a distance are no counts")
{
    CHECK(counts("3% of them").empty());
    CHECK(counts("3 percent of them").empty());
    CHECK(counts("$5 a day").empty());
    CHECK(counts("107 mm rockets").empty());
    CHECK(counts("30 km north").empty());
}

TEST_CASE("Times, ordinals and parts of names are no counts")
{
    CHECK(counts("at 11:30").empty());
    CHECK(counts("his 63rd birthday").empty());
    CHECK(counts("an AK-47").empty());
}

TEST_CASE("Numbers of dates are no counts")
{
    CHECK(counts("on March 11, 2020").empty());
    CHECK(counts("On March 11 two troops died.") == Strings {"two = |2|"});
}

TEST_CASE("A number too large for a machine is no count")
{
    CHECK(counts("99999999999999999999999 people").empty());
    CHECK_NOTHROW(counts("one million million million million million people"));
}

TEST_CASE("A range has a lower and an upper bound")
{
    CHECK(counts("between 20 and 25 people") == Strings {"between 20 and 25 = 20||25"});
    CHECK(counts("20 to 25 people") == Strings {"20 to 25 = 20||25"});
    CHECK(counts("20-25 people") == Strings {"20-25 = 20||25"});
    CHECK(counts("two or three people") == Strings {"two or three = 2||3"});
    CHECK(counts("rose from 10 to 12 people") == Strings {"10 = |10|", "12 = |12|"});
    CHECK(counts("won 3 to 1") == Strings {"3 = |3|", "1 = |1|"});
    CHECK(counts("the 1914-18 war") == Strings {"1914 = |1914|"});
}
