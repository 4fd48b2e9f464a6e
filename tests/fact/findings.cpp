// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/findings.h>

#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

Entity group(std::string kind, Span mention)
{
    Entity entity;
    entity.kind = std::move(kind);
    entity.mentions.push_back(mention);
    return entity;
}

} // namespace

TEST_CASE("Findings begin with the document's entities")
{
    const Document document
        = english().read("Iran and Iraq", {{"Iran", "Country", "IR"}, {"Iraq", "Country", "IQ"}});
    Findings findings(document);
    REQUIRE(findings.entities().size() == 2);
    CHECK(findings.describe(group("Group", {0, 3})) == 2);
}

TEST_CASE("An entity with the same kind and first word is described once")
{
    const Document document = english().read("two US troops");
    Findings findings(document);
    const EntityIndex first = findings.describe(group("Group", {0, 3}));
    CHECK(findings.describe(group("Group", {0, 3})) == first);
    CHECK(findings.describe(group("Person", {0, 3})) != first);
    CHECK(findings.describe(group("Group", {1, 3})) != first);
    CHECK(findings.entities().size() == 3);
}

TEST_CASE("What is known of an entity can be changed")
{
    const Document document = english().read("Milley", {{"Milley", "Person"}});
    Findings findings(document);
    findings.entity(0).rank = "General";
    CHECK(findings.entities()[0].rank == "General");
    CHECK_THROWS(findings.entity(1));
}

TEST_CASE("A fact knows who found it")
{
    const Document document = english().read("Rockets hit Taji");
    Findings findings(document);
    findings.setExtractor("attacks");
    const FactIndex first = findings.add(fact("Attack", {0, 1}));
    findings.setExtractor("orders");
    const FactIndex second = findings.add(fact("Order", {1, 2}));
    CHECK(findings.facts()[first].extractor == "attacks");
    CHECK(findings.facts()[second].extractor == "orders");
}

TEST_CASE("Facts are found by where they are told")
{
    const Document document = english().read("one two three four five six");
    Findings findings(document);
    Fact attack = fact("Attack", {0, 1});
    attack.evidence = {{4, 5}};
    const FactIndex first = findings.add(attack);
    const FactIndex second = findings.add(fact("Attack", {2, 3}));
    findings.add(fact("Order", {3, 4}));
    CHECK(findings.factsIn({0, 6}, "Attack") == std::vector<FactIndex> {first, second});
    CHECK(findings.factsIn({3, 6}, "Attack") == std::vector<FactIndex> {first});
    CHECK(findings.factsIn({0, 6}, "Sanction").empty());
    CHECK(findings.factBefore(4, "Attack") == second);
    CHECK(findings.factBefore(6, "Attack") == first);
    CHECK(findings.factBefore(0, "Attack") == std::nullopt);
}

TEST_CASE("The innermost scope covers a token")
{
    const Document document = english().read("one two three four five six");
    Findings findings(document);
    findings.add({{0, 5}, {{}, std::nullopt, Stance::Reported}, {5, 6}});
    findings.add({{1, 3}, {{}, std::nullopt, Stance::Denied}, {3, 4}});
    REQUIRE(findings.scopeAt(0));
    CHECK(findings.scopeAt(0)->source.stance == Stance::Reported);
    REQUIRE(findings.scopeAt(2));
    CHECK(findings.scopeAt(2)->source.stance == Stance::Denied);
    REQUIRE(findings.scopeAt(4));
    CHECK(findings.scopeAt(4)->source.stance == Stance::Reported);
    CHECK(findings.scopeAt(5) == nullptr);
}

TEST_CASE("An outer scope that comes later does not hide the inner one")
{
    const Document document = english().read("one two three four");
    Findings findings(document);
    findings.add({{1, 2}, {{}, std::nullopt, Stance::Denied}, {3, 4}});
    findings.add({{0, 3}, {{}, std::nullopt, Stance::Reported}, {3, 4}});
    REQUIRE(findings.scopeAt(1));
    CHECK(findings.scopeAt(1)->source.stance == Stance::Denied);
}

TEST_CASE("A fact gives the first argument in a role")
{
    const Fact attack = fact(
        "Attack", {0, 1}, {argument("actor", std::string("a"), {}), argument("actor", std::string("b"), {})});
    REQUIRE(attack.argument("actor"));
    CHECK(std::get<std::string>(attack.argument("actor")->value) == "a");
    CHECK(attack.argument("target") == nullptr);
}
