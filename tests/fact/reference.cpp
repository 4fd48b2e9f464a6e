// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>

#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

const std::vector<Name> names {{"US", "Country", "US"}, {"Iraqi", "Country", "IQ", true},
    {"Americans", "Country", "US", true}, {"Taliban", "ArmedGroup"}, {"Qasem Soleimani", "Person", "IR"},
    {"Mark Esper", "Person", "US"}};

/// The entity that `phrase` speaks of in `text`.
std::optional<Entity> referred(std::string text, std::string_view phrase)
{
    const Document document = english().read(std::move(text), names);
    Findings findings(document);
    const std::optional<EntityIndex> index = refer(document, findings, find(document, phrase));
    return index ? std::optional(findings.entities()[*index]) : std::nullopt;
}

bool actsIn(std::string text, std::string_view phrase)
{
    const Document document = english().read(std::move(text), names);
    return isAgent(document, find(document, phrase));
}

} // namespace

TEST_CASE("A name is the thing it names")
{
    const auto entity = referred("They met Mark Esper there.", "Mark Esper");
    REQUIRE(entity);
    CHECK(entity->kind == "Person");
    CHECK(entity->isNamed);
}

TEST_CASE("Two US troops are a group of two from the US")
{
    const Document document = english().read("It killed two US troops.", names);
    Findings findings(document);
    const auto index = refer(document, findings, find(document, "two US troops"));
    REQUIRE(index);
    const Entity& troops = findings.entities()[*index];
    CHECK(troops.kind == "Group");
    CHECK(troops.memberKind == "Person");
    CHECK(troops.count.best == 2U);
    CHECK_FALSE(troops.isNamed);
    REQUIRE(troops.country);
    CHECK(findings.entities()[*troops.country].name == "US");
}

TEST_CASE("One soldier is a person")
{
    const auto soldier = referred("It killed a soldier.", "a soldier");
    REQUIRE(soldier);
    CHECK(soldier->kind == "Person");
    CHECK_FALSE(soldier->count.isKnown());
}

TEST_CASE("A bare plural is a group of two at least")
{
    const auto soldiers = referred("It killed soldiers there.", "soldiers");
    REQUIRE(soldiers);
    CHECK(soldiers->kind == "Group");
    CHECK(soldiers->count.minimum == 2U);
}

TEST_CASE("No soldiers are a group of none")
{
    const auto soldiers = referred("It killed no soldiers.", "no soldiers");
    REQUIRE(soldiers);
    CHECK(soldiers->kind == "Group");
    CHECK(soldiers->count.best == 0U);
}

TEST_CASE("A number that stands alone counts persons")
{
    const auto people = referred("67 were killed.", "67");
    REQUIRE(people);
    CHECK(people->kind == "Group");
    CHECK(people->memberKind == "Person");
    CHECK(people->count.best == 67U);
}

TEST_CASE("A demonym as a noun is people of the country")
{
    const auto people = referred("It killed three Americans.", "three Americans");
    REQUIRE(people);
    CHECK(people->kind == "Group");
    CHECK(people->count.best == 3U);
    CHECK(people->country);
}

TEST_CASE("A country's government is the country")
{
    const auto government = referred("It warned the Iraqi government.", "the Iraqi government");
    REQUIRE(government);
    CHECK(government->kind == "Country");
}

TEST_CASE("Members of a group know it")
{
    const auto fighters = referred("It killed five Taliban fighters.", "five Taliban fighters");
    REQUIRE(fighters);
    CHECK(fighters->kind == "Group");
    CHECK(fighters->count.best == 5U);
    CHECK(fighters->memberOf);
}

TEST_CASE("He and she are the person named last")
{
    const auto he = referred("Mark Esper met Qasem Soleimani. He left.", "He");
    REQUIRE(he);
    CHECK(he->name == "Qasem Soleimani");
}

TEST_CASE("A pronoun for things refers to nothing")
{
    CHECK_FALSE(referred("Mark Esper saw it.", "it"));
}

TEST_CASE("A pronoun reaches back two sentences, not more")
{
    CHECK(referred("Mark Esper left. It rained. He stayed.", "He"));
    CHECK_FALSE(referred("Mark Esper left. It rained. It snowed. It froze. He stayed.", "He"));
}

TEST_CASE("A description before a name in commas is that person")
{
    const auto general = referred("It killed a general, Qasem Soleimani, there.", "a general");
    REQUIRE(general);
    CHECK(general->name == "Qasem Soleimani");
}

TEST_CASE("What is no phrase refers to nothing")
{
    CHECK_FALSE(referred("They attacked it.", "attacked"));
}

TEST_CASE("Persons, bodies, countries and pronouns for persons can act")
{
    CHECK(actsIn("Mark Esper left.", "Mark Esper"));
    CHECK(actsIn("The Taliban left.", "The Taliban"));
    CHECK(actsIn("The soldiers left.", "The soldiers"));
    CHECK(actsIn("The army left.", "The army"));
    CHECK(actsIn("They left.", "They"));
    CHECK_FALSE(actsIn("It left.", "It"));
    CHECK_FALSE(actsIn("The weather changed.", "The weather"));
}

TEST_CASE("It takes up the body that acts first in the sentence, or in the one before")
{
    const auto same = referred("The Taliban said it freed him.", "it");
    REQUIRE(same);
    CHECK(same->name == "Taliban");
    const auto before = referred("The Taliban attacked the base. On Monday it freed him.", "it");
    REQUIRE(before);
    CHECK(before->name == "Taliban");
}

TEST_CASE("It takes up no person")
{
    CHECK_FALSE(referred("Mark Esper said it rained.", "it"));
}

TEST_CASE("They takes up people and bodies, but no single person")
{
    const auto gunmen = referred("Gunmen came at night. They killed two soldiers.", "They");
    REQUIRE(gunmen);
    CHECK(gunmen->name == "Gunmen");
    CHECK(gunmen->kind == "Group");
    CHECK_FALSE(referred("Mark Esper left. They killed two soldiers.", "They"));
}

TEST_CASE("A title speaks of the person who has it")
{
    const auto general = referred("General Qasem Soleimani left. Mark Esper saw the general.", "the general");
    REQUIRE(general);
    CHECK(general->name == "Qasem Soleimani");
    const auto unknown = referred("Mark Esper saw the general.", "the general");
    REQUIRE(unknown);
    CHECK_FALSE(unknown->isNamed);
}

TEST_CASE("They takes up what they did before")
{
    const auto gunmen = referred("Gunmen came. They said that Iran knew and they fled.", "they");
    REQUIRE(gunmen);
    CHECK(gunmen->name == "Gunmen");
}

TEST_CASE("It as an object takes up what acts in the sentence before")
{
    const auto taliban = referred("The Taliban left. Mark Esper says Iran stopped backing it.", "it");
    REQUIRE(taliban);
    CHECK(taliban->name == "Taliban");
}

TEST_CASE("The brigade is the one with a name that ends so")
{
    const std::vector<Name> brigades {{"Red Sea Brigade", "ArmedGroup"}, {"Taliban", "ArmedGroup"}};
    const Document document
        = english().read("The Red Sea Brigade met the Taliban. The brigade left.", brigades);
    Findings findings(document);
    const auto index = refer(document, findings, find(document, "The brigade"));
    REQUIRE(index);
    CHECK(findings.entities()[*index].name == "Red Sea Brigade");
}

TEST_CASE("I is whoever speaks")
{
    const Document document = english().read("Mark Esper said they told me so.", names);
    Findings findings(document);
    const Span me = find(document, "me");
    CHECK_FALSE(refer(document, findings, me));
    const EntityIndex esper = document.mentions().front().entity;
    findings.add({{me.begin - 2, me.end + 1}, {{esper}, std::nullopt, Stance::Asserted}, {0, 3}});
    CHECK(refer(document, findings, me) == esper);
}
