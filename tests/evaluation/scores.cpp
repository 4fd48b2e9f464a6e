// SPDX-License-Identifier: Apache-2.0
#include "evaluation/scores.h"
#include "catch.h"
#include "evaluation/told_line.h"

using namespace casus;
using test::told;

namespace {

/// Rows as `Attack actor 1/2/1`: asked for, found, right.
using Strings = std::vector<std::string>;

Strings rows(const std::string& gold, const std::string& output, std::set<std::string, std::less<>> only = {})
{
    Scores scores(std::move(only));
    scores.add(told(gold), told(output));
    Strings lines;
    for (const auto& [row, tally] : scores.rows())
        lines.push_back(row.second + " " + std::to_string(tally.gold) + "/" + std::to_string(tally.output)
            + "/" + std::to_string(tally.right));
    return lines;
}

const std::string iran = R"("entities":[{"type":"Country","name":"Iran"}])";

/// An attack with these further members.
std::string attack(const std::string& members)
{
    return R"("entities":[{"name":"Iran"},{"name":"Iraq"},{"name":"Israel"}],)"
           R"("events":[{"type":"Attack","trigger":"struck")"
        + members + "}]";
}

} // namespace

TEST_CASE("Entities are counted by type")
{
    CHECK(rows(iran, R"("entities":[{"type":"Country","name":"Iran"},{"type":"Person","name":"X"}])")
        == Strings {"Country 1/1/1", "Person 0/1/0"});
}

TEST_CASE("A wrong type is one miss and one false entity")
{
    CHECK(rows(iran, R"("entities":[{"type":"Place","name":"Iran"}])")
        == Strings {"Country 1/0/0", "Place 0/1/0"});
}

TEST_CASE("Entities that are described only are not counted")
{
    CHECK(rows(iran, iran.substr(0, iran.size() - 1) + R"(,{"type":"Group","name":"two men","named":false}])")
        == Strings {"Country 1/1/1"});
}

TEST_CASE("Entities without a type, and optional ones, are neither asked for nor false")
{
    CHECK(rows(R"("entities":[{"name":"Iran"},{"type":"Place","name":"Taji","optional":true}])",
        R"("entities":[{"type":"Country","name":"Iran"},{"type":"Place","name":"Taji"}])")
              .empty());
}

TEST_CASE("What gold does not list is not judged, an empty list is")
{
    const std::string output = iran + "," + attack("").substr(attack("").find("\"events\""));
    CHECK(rows(R"("entities":[])", output) == Strings {"Country 0/1/0"});
    CHECK(rows(R"("events":[])", output) == Strings {"Attack 0/1/0"});
}

TEST_CASE("Roles are counted by filler, where the event was found")
{
    CHECK(rows(attack(R"(,"roles":{"actor":"Iran","target":["Iraq","Israel"]})"),
              attack(R"(,"roles":{"actor":["Iran","Iraq"],"target":"Iraq","place":"Iraq"})"))
        == Strings {"Attack 1/1/1", "Attack actor 1/2/1", "Attack place 0/1/0", "Attack target 2/1/1"});
    CHECK(rows(attack(R"(,"roles":{"actor":"Iran"})"), R"("events":[])") == Strings {"Attack 1/0/0"});
}

TEST_CASE("Roles of an event for which gold tells none are not judged")
{
    CHECK(rows(attack(""), attack(R"(,"roles":{"actor":"Iran"})")) == Strings {"Attack 1/1/1"});
}

TEST_CASE("An optional filler is neither asked for nor false")
{
    CHECK(rows(attack(R"(,"roles":{"place":["Iran",{"ref":"Iraq","optional":true}]})"),
              attack(R"(,"roles":{"place":["Iraq","Iran"]})"))
        == Strings {"Attack 1/1/1", "Attack place 1/1/1"});
}

TEST_CASE("A filler with another stance is wrong, where gold tells it")
{
    const std::string denied
        = attack(R"(,"roles":{"actor":{"ref":"Iran","stance":"Denied","claimants":["Iran"]}})");
    CHECK(rows(attack(R"(,"roles":{"actor":{"ref":"Iran","stance":"Alleged"}})"), denied)
        == Strings {"Attack 1/1/1", "Attack actor 1/1/0"});
    CHECK(rows(attack(R"(,"roles":{"actor":"Iran"})"), denied)
        == Strings {"Attack 1/1/1", "Attack actor 1/1/1"});
}

TEST_CASE("Somebody who says again what gold has is not counted as wrong")
{
    CHECK(rows(attack(R"(,"roles":{"actor":"Iran"})"),
              attack(R"(,"roles":{"actor":["Iran",{"ref":"Iran","stance":"Denied","claimants":["Iran"]}]})"))
        == Strings {"Attack 1/1/1", "Attack actor 1/1/1"});
}

TEST_CASE("Type, status, date and words of events are judged where gold tells them")
{
    CHECK(rows(attack(R"(,"status":"Actual","date":"2020-03-11","eventType":"AirStrike")"),
              attack(R"(,"status":"Planned","date":"2020-03-11","attributes":{"reason":"revenge"})"))
        == Strings {"Attack 1/1/1", "Attack date 1/1/1", "Attack eventType 1/0/0", "Attack status 1/1/0"});
}

TEST_CASE("Events can fill roles")
{
    const std::string order = R"("events":[{"id":"f0","type":"Attack","trigger":"strike"},)"
                              R"({"type":"Order","trigger":"ordered","roles":{"content":"f0"}}])";
    CHECK(rows(order, order) == Strings {"Attack 1/1/1", "Order 1/1/1", "Order content 1/1/1"});
}

TEST_CASE("Claims about entities are counted by predicate, those about events are not")
{
    const std::string line
        = R"("entities":[{"name":"Houthis"},{"name":"Iran"}],"events":[{"id":"f0","type":"Attack"}],)"
          R"("claims":[{"subject":"Houthis","predicate":"backedBy","object":"Iran"},)"
          R"({"subject":"f0","predicate":"actor","object":"Iran"}])";
    CHECK(rows(line, line) == Strings {"Attack 1/1/1", "backedBy 1/1/1"});
}

TEST_CASE("A claim that several make is not counted as wrong where gold does not tell who makes it")
{
    const std::string line = R"("entities":[{"name":"Houthis"},{"name":"Iran"}],"claims":[)";
    const std::string claim = R"({"subject":"Houthis","predicate":"backedBy","object":"Iran"})";
    const std::string denial
        = R"({"subject":"Houthis","predicate":"backedBy","object":"Iran","stance":"Denied"})";
    CHECK(rows(line + claim + "]", line + claim + "," + denial + "]") == Strings {"backedBy 1/1/1"});
}

TEST_CASE("Only some types may be judged")
{
    CHECK(rows(iran, R"("entities":[{"type":"Place","name":"Iran"}])", {"Place"}) == Strings {"Place 0/1/0"});
}

TEST_CASE("Nothing found where nothing is to be found is right")
{
    CHECK(Scores().sum().f1() == 1.0);
    CHECK(Tally {0, 3, 0}.f1() == 0.0);
    CHECK(Tally {2, 2, 1}.f1() == 0.5);
}
