// SPDX-License-Identifier: Apache-2.0
#include "language/phrases.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

const std::vector<Name> names {{"US", "Country", "US"}, {"Iran", "Country", "IR"}, {"Iraq", "Country", "IQ"},
    {"Taji", "Place", "IQ"}, {"Katyusha rockets", "Weapon"}, {"Mark Esper", "Person"},
    {"Iranian", "Country", "IR", true}};

Document read(std::string text)
{
    return english().read(std::move(text), names);
}

Strings phrases(std::string text)
{
    const Document document = read(std::move(text));
    return wordsOf(document, document.phrases());
}

} // namespace

TEST_CASE("A phrase goes from its count to its head")
{
    const Document document = read("It killed two US troops.");
    REQUIRE(document.phrases().size() == 2);
    const Phrase& troops = document.phrases()[1];
    CHECK(document.text(troops.tokens) == "two US troops");
    CHECK(document.text(document.tokens()[troops.head]) == "troops");
    CHECK(troops.count.best == 2U);
    CHECK_FALSE(troops.mention);
}

TEST_CASE("A hyphened modifier belongs to its phrase")
{
    CHECK(phrases("They blamed an Iran-backed militia.") == Strings {"They", "an Iran-backed militia"});
}

TEST_CASE("A verb is none of a phrase, even where all is in capitals")
{
    CHECK(phrases("THE REBELS KIDNAPPED BUSINESSMEN NEAR THE TOWN")
        == Strings {"THE REBELS", "BUSINESSMEN", "THE TOWN"});
}

TEST_CASE("A participle behind a preposition belongs to the noun behind it")
{
    CHECK(phrases("He was shot by hired assassins.") == Strings {"He", "hired assassins"});
    CHECK(phrases("They answered by killing soldiers.") == Strings {"They", "soldiers"});
}

TEST_CASE("A phrase goes on behind a name in brackets")
{
    CHECK(phrases("They met US (Iran) troops.") == Strings {"They", "US (Iran) troops"});
    CHECK(phrases("They met the US (Iran).") == Strings {"They", "the US", "Iran"});
    CHECK(phrases("The US (Iran) attacked Taji.") == Strings {"The US", "Iran", "Taji"});
}

TEST_CASE("An adverb before a participle belongs to the phrase that it is in")
{
    CHECK(phrases("He saw three heavily armed men.") == Strings {"He", "three heavily armed men"});
    CHECK(phrases("They have heavily armed men.") == Strings {"They", "men"});
}

TEST_CASE("A possessor ends a phrase")
{
    CHECK(phrases("They left Iraq's Taji military camp.") == Strings {"They", "Iraq", "Taji military camp"});
    CHECK(phrases("They left Iraq’s Taji military camp.") == Strings {"They", "Iraq", "Taji military camp"});
}

TEST_CASE("A calibre belongs to the phrase of the weapon")
{
    const Document document = read("They fired 107 mm Katyusha rockets.");
    REQUIRE(document.phrases().size() == 2);
    CHECK(document.text(document.phrases()[1].tokens) == "107 mm Katyusha rockets");
    CHECK(document.phrases()[1].mention);
    CHECK_FALSE(document.phrases()[1].count.isKnown());
}

TEST_CASE("A phrase knows its determiner")
{
    const Document document = read("The soldier met a medic and another officer.");
    REQUIRE(document.phrases().size() == 3);
    CHECK(document.phrases()[0].isDefinite);
    CHECK(document.phrases()[1].isIndefinite);
    CHECK(document.phrases()[2].isIndefinite);
}

TEST_CASE("A pronoun is a phrase of its own")
{
    const Document document = read("He left.");
    REQUIRE(document.phrases().size() == 1);
    CHECK(document.phrases()[0].isPronoun);
}

TEST_CASE("A name that ends a phrase is its mention")
{
    const Document document = read("Defense Secretary Mark Esper resigned.");
    CHECK(wordsOf(document, document.phrases()) == Strings {"Defense Secretary Mark Esper"});
    REQUIRE(document.phrases()[0].mention);
    CHECK(document.mentions()[*document.phrases()[0].mention].kind == "Person");
}

TEST_CASE("A number that stands alone is a phrase")
{
    CHECK(phrases("67 were killed.") == Strings {"67"});
}

TEST_CASE("A verb is no part of a phrase")
{
    CHECK(phrases("The militia attacked the base.") == Strings {"The militia", "the base"});
    CHECK(phrases("They want to attack the base.") == Strings {"They", "the base"});
}

TEST_CASE("A date inside a phrase belongs to it")
{
    CHECK(phrases("the March 11 rocket attack killed him") == Strings {"the March 11 rocket attack", "him"});
}

TEST_CASE("A participle before a noun belongs to its phrase")
{
    CHECK(phrases("It hit two wounded soldiers.") == Strings {"It", "two wounded soldiers"});
}

TEST_CASE("Phrases do not overlap and stay in their sentence")
{
    const Document document = read("The Iranian missile attack in early January wounded more than 100 US "
                                   "troops. Iran said the US had killed him.");
    std::uint32_t last = 0;
    for (const Phrase& phrase : document.phrases()) {
        CHECK(phrase.tokens.begin >= last);
        CHECK(phrase.tokens.begin < phrase.tokens.end);
        CHECK(document.tokens()[phrase.tokens.begin].sentence
            == document.tokens()[phrase.tokens.end - 1].sentence);
        last = phrase.tokens.end;
    }
}
