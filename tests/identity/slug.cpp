// SPDX-License-Identifier: Apache-2.0
#include "identity/slug.h"
#include "catch.h"

using namespace casus;

TEST_CASE("A slug is folded, and everything but letters and digits is one hyphen")
{
    CHECK(slug("Mark Esper") == "mark-esper");
    CHECK(slug("Kata’ib Hezbollah") == "kataib-hezbollah");
    CHECK(slug("Nicolás Maduro") == "nicolas-maduro");
    CHECK(slug("U.S. Army") == "us-army");
    CHECK(slug("Rock & Roll, (Inc.)") == "rock-roll-inc");
    CHECK(slug("al-Qaeda – core") == "al-qaeda-core");
}

TEST_CASE("Spellings of one name give one slug")
{
    CHECK(slug("Kata'ib  HEZBOLLAH") == slug("Kata’ib-Hezbollah"));
}

TEST_CASE("A slug has no hyphen at its ends")
{
    CHECK(slug("“Taji”") == "taji");
    CHECK(slug(" -Taji- ") == "taji");
}

TEST_CASE("A name without letters and digits has no slug")
{
    CHECK(slug("").empty());
    CHECK(slug("…!?").empty());
}

TEST_CASE("Letters beyond ASCII are percent-encoded")
{
    CHECK(slug("بن") == "%D8%A8%D9%86");
}

TEST_CASE("Of a long name the rest is a hash")
{
    std::string name = "Committee";
    for (int i = 0; i < 40; ++i)
        name += " of something";
    const std::string first = slug(name + " one");
    const std::string second = slug(name + " two");
    CHECK(first.size() <= 80);
    CHECK(first != second);
    CHECK(first.starts_with("committee-of-something-"));
}

TEST_CASE("A long name in another script is never cut inside a letter's code")
{
    std::string name;
    for (int i = 0; i < 60; ++i)
        name += "京";
    const std::string cut = slug(name);
    REQUIRE(cut.size() <= 80);
    for (std::size_t i = cut.find('%'); i != std::string::npos; i = cut.find('%', i + 1)) {
        REQUIRE(i + 2 < cut.size());
        CHECK(std::string_view("0123456789ABCDEF").find(cut[i + 1]) != std::string_view::npos);
        CHECK(std::string_view("0123456789ABCDEF").find(cut[i + 2]) != std::string_view::npos);
    }
}
