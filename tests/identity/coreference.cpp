// SPDX-License-Identifier: Apache-2.0
#include "identity/coreference.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

/// Each entity as `name: mention, mention`.
Strings entities(std::string text, const std::vector<Name>& names, double confidence = 1.0)
{
    Document document = english().read(std::move(text), names);
    for (Mention& mention : document.layers().mentions)
        mention.confidence = confidence;
    groupMentions(document);
    Strings found;
    for (const Entity& entity : document.entities()) {
        std::string line = entity.name + ":";
        for (const Span mention : entity.mentions)
            line += " " + std::string(document.text(mention)) + ",";
        line.pop_back();
        found.push_back(line);
    }
    return found;
}

} // namespace

TEST_CASE("Mentions with one normal form are one entity")
{
    CHECK(entities("Iran and Iran", {{"Iran", "Country", "IR"}}) == Strings {"Iran: Iran, Iran"});
    CHECK(entities("Kata'ib Hezbollah, Kata’ib Hezbollah",
              {{"Kata'ib Hezbollah", "ArmedGroup"}, {"Kata’ib Hezbollah", "ArmedGroup"}})
              .size()
        == 1);
}

TEST_CASE("A last name is the person named in full")
{
    CHECK(entities("Mark Esper left. Esper said so.", {{"Mark Esper", "Person"}, {"Esper", "Person"}})
        == Strings {"Mark Esper: Mark Esper, Esper"});
}

TEST_CASE("A last name is that person even where the full name comes later")
{
    CHECK(entities("Esper said so. Mark Esper left.", {{"Mark Esper", "Person"}, {"Esper", "Person"}})
        == Strings {"Mark Esper: Esper, Mark Esper"});
}

TEST_CASE("Two persons with one last name stay apart")
{
    CHECK(entities("Jill Biden met Joe Biden.", {{"Jill Biden", "Person"}, {"Joe Biden", "Person"}})
        == Strings {"Jill Biden: Jill Biden", "Joe Biden: Joe Biden"});
}

TEST_CASE("Initials are the body named in full")
{
    CHECK(entities("Popular Mobilization Forces and PMF",
              {{"Popular Mobilization Forces", "ArmedForce"}, {"PMF", "ArmedForce"}})
        == Strings {"Popular Mobilization Forces: Popular Mobilization Forces, PMF"});
}

TEST_CASE("A place and a person of one name are two")
{
    CHECK(entities("Paris met Paris Jones.", {{"Paris", "Place"}, {"Paris Jones", "Person"}}).size() == 2);
}

TEST_CASE("A person belongs to the country that the text names")
{
    const Document document = english().read("Mark Esper left the United States.",
        {{"Mark Esper", "Person", "US"}, {"United States", "Country", "US"}});
    REQUIRE(document.entities().size() == 2);
    CHECK(document.entities()[0].country == 1U);
    CHECK_FALSE(document.entities()[1].country);
}

TEST_CASE("A country that the text does not name is unknown")
{
    CHECK_FALSE(english().read("Mark Esper left.", {{"Mark Esper", "Person", "US"}}).entities()[0].country);
}

TEST_CASE("A body is part of another that the text names")
{
    const Document document = english().read("the Qods Force of the IRGC",
        {{"Qods Force", "ArmedForce", "IR", false, "IRGC"}, {"IRGC", "ArmedForce", "IR"}});
    REQUIRE(document.entities().size() == 2);
    CHECK(document.entities()[0].partOf == 1U);
}

TEST_CASE("A mention knows its entity")
{
    const Document document
        = english().read("Iran, Iraq, Iran", {{"Iran", "Country", "IR"}, {"Iraq", "Country", "IQ"}});
    REQUIRE(document.mentions().size() == 3);
    CHECK(document.mentions()[0].entity == 0);
    CHECK(document.mentions()[1].entity == 1);
    CHECK(document.mentions()[2].entity == 0);
}

TEST_CASE("A body that no list knows is the only one of its kind whose name begins or ends so")
{
    const std::vector<Name> names {{"Vanguard of the Two Rivers", "ArmedGroup"}, {"Vanguard", "ArmedGroup"}};
    CHECK(entities("The Vanguard of the Two Rivers fled. The Vanguard denied it.", names, 0.7)
        == Strings {"Vanguard of the Two Rivers: Vanguard of the Two Rivers, Vanguard"});
    CHECK(entities("The Vanguard of the Two Rivers fled. The Vanguard denied it.", names, 1.0).size() == 2);
    CHECK(entities("Red Front and Green Front met, and Front told.",
              {{"Red Front", "ArmedGroup"}, {"Green Front", "ArmedGroup"}, {"Front", "ArmedGroup"}}, 0.7)
              .size()
        == 3);
}

TEST_CASE("Names that are not the same stay apart, and words keep them")
{
    const Scratch scratch;
    NotSame notSame;
    notSame.read(
        scratch.write("pairs.tsv", "# two of them\nEsper\tMark Esper\nPMF\tPopular Mobilization Forces\n"));
    Document document = english().read("Mark Esper and Esper; Popular Mobilization Forces and PMF.",
        {{"Mark Esper", "Person"}, {"Esper", "Person"}, {"Popular Mobilization Forces", "ArmedForce"},
            {"PMF", "ArmedForce"}});
    REQUIRE(document.entities().size() == 2);
    document.layers().mentions[1].name = "Mark Esper"; // as an annotator has it
    groupMentions(document, notSame);
    CHECK(document.entities().size() == 4);
    CHECK(document.mentions()[1].name == "Esper");
}
