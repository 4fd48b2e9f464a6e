// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "document.h"

#include <casus/fact/reference.h>

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

Status status(std::string text, std::string_view trigger)
{
    const Document document = english().read(std::move(text));
    return statusAt(document, find(document, trigger).begin);
}

std::string dateOf(std::string text, std::string_view trigger)
{
    const Document document = english().read(std::move(text), {}, 2020y / 3 / 13);
    const DateMention* date = dateOfEvent(document, find(document, trigger));
    return date ? date->date.value : "none";
}

} // namespace

TEST_CASE("What is told without a hedge is actual")
{
    CHECK(status("The militia attacked the base.", "attacked") == Status::Actual);
}

TEST_CASE("A negation before an event negates it")
{
    CHECK(status("The militia did not attack the base.", "attack") == Status::Negated);
    CHECK(status("The militia never attacked the base.", "attacked") == Status::Negated);
}

TEST_CASE("May and could make an event possible")
{
    CHECK(status("The militia may attack the base.", "attack") == Status::Possible);
    CHECK(status("The militia could attack the base.", "attack") == Status::Possible);
}

TEST_CASE("A name is no hedge")
{
    const Document document
        = english().read("Theresa May condemned the attack.", {{"Theresa May", "Person"}});
    CHECK(statusAt(document, find(document, "condemned").begin) == Status::Actual);
}

TEST_CASE("A plan, a threat, an attempt and a habit are no actual events")
{
    CHECK(status("The militia planned to attack the base.", "attack") == Status::Planned);
    CHECK(status("The militia threatened to attack the base.", "attack") == Status::Threatened);
    CHECK(status("Police foiled an attack on the base.", "attack") == Status::Attempted);
    CHECK(status("The militia regularly attacked the base.", "attacked") == Status::Habitual);
}

TEST_CASE("A hedge behind a comma, or in another sentence, does not reach an event")
{
    CHECK(status("It may rain, the militia attacked the base.", "attacked") == Status::Actual);
    CHECK(status("It did not rain. The militia attacked the base.", "attacked") == Status::Actual);
}

TEST_CASE("A hedge more than seven words away does not reach an event")
{
    CHECK(
        status("They planned one two three four five six seven eight attacks.", "attacks") == Status::Actual);
}

TEST_CASE("Nobody and a refusal negate an event")
{
    CHECK(status("Nobody attacked the base.", "attacked") == Status::Negated);
    CHECK(status("No one has attacked the base.", "attacked") == Status::Negated);
    CHECK(status("None of the rebels attacked the base.", "attacked") == Status::Negated);
    CHECK(status("The militia refused to attack the base.", "attack") == Status::Negated);
}

TEST_CASE("A hedge does not reach a known event that another verb takes up")
{
    CHECK(status("Nobody has condemned the attack.", "attack") == Status::Actual);
    CHECK(status("Police may have solved the murder.", "murder") == Status::Actual);
    CHECK(status("The militia did not carry out the attack.", "attack") == Status::Negated);
    CHECK(status("The militia did not launch an attack.", "attack") == Status::Negated);
}

TEST_CASE("What is said of an event behind it tells whether it happened")
{
    CHECK(status("The attack was foiled by the police.", "attack") == Status::Attempted);
    CHECK(status("The attack did not take place.", "attack") == Status::Negated);
    CHECK(status("The attack was called off.", "attack") == Status::Negated);
    CHECK(status("The attack did not kill anybody.", "attack") == Status::Actual);
    CHECK(status("The attack has disrupted the traffic.", "attack") == Status::Actual);
}

TEST_CASE("What is asked, or depends on something, is possible")
{
    CHECK(status("Did the militia attack the base?", "attack") == Status::Possible);
    CHECK(status("Why did the militia attack the base?", "attack") == Status::Actual);
    CHECK(status("He asked whether the militia attacked the base.", "attacked") == Status::Possible);
    CHECK(status("Unless the militia attacked the base, he would stay.", "attacked") == Status::Possible);
}

TEST_CASE("The date inside the phrase of an event dates it")
{
    CHECK(dateOf("On Thursday he spoke of the March 11 rocket attack.", "attack") == "2020-03-11");
}

TEST_CASE("The nearest date of the sentence dates an event")
{
    CHECK(dateOf("The militia attacked the base on Wednesday and met on Thursday.", "attacked")
        == "2020-03-11");
}

TEST_CASE("A date behind after or since belongs to another event")
{
    CHECK(dateOf("The militia attacked the base after he died in January.", "attacked") == "none");
    CHECK(dateOf("The militia has attacked since January.", "attacked") == "none");
}

TEST_CASE("A sentence without a date dates nothing")
{
    CHECK(dateOf("The militia attacked the base. It rained on Wednesday.", "attacked") == "none");
}
