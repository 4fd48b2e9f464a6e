// SPDX-License-Identifier: Apache-2.0
#include "evaluation/fact_lines.h"
#include "catch.h"
#include "evaluation/told_line.h"

using namespace casus;
using test::told;

namespace {

using Strings = std::vector<std::string>;

Strings lines(const std::string& members)
{
    Strings texts;
    for (const FactLine& line : factLines(told(members)))
        texts.push_back(line.text);
    return texts;
}

const std::string entities
    = R"("entities":[{"id":"e0","name":"Iran","named":false},{"id":"e1","name":"Houthis","named":false}])";

} // namespace

TEST_CASE("An entity is told by type and name, and what is known of it by name")
{
    CHECK(lines(R"("entities":[{"id":"e0","type":"Country","name":"Iran"},
                   {"id":"e1","type":"Group","name":"two men","named":false,"country":"e0","count":2}])")
        == Strings {"Country Iran", "two men: count 2", "two men: country Iran"});
}

TEST_CASE("An event is told by type and trigger, with a line for each role and property")
{
    CHECK(lines(entities
              + R"(,"events":[{"type":"Attack","status":"Claimed","trigger":{"text":"hit","sentence":2},
            "roles":{"actor":[{"ref":"e1","stance":"Alleged","claimants":["e0"]}],"target":["e0"]},
            "source":{"stance":"Reported","claimants":[]}}])")
        == Strings {"Attack \"hit\" (sentence 2)",
            "Attack \"hit\" (sentence 2): actor Houthis (Alleged by Iran)",
            "Attack \"hit\" (sentence 2): source (Reported)", "Attack \"hit\" (sentence 2): status Claimed",
            "Attack \"hit\" (sentence 2): target Iran"});
}

TEST_CASE("A claim that repeats a role is told once")
{
    CHECK(
        lines(entities
            + R"(,"events":[{"id":"f0","type":"Attack","roles":{"actor":[{"ref":"e1","stance":"Denied","claimants":["e1"]}]}}],
            "claims":[{"subject":"f0","predicate":"actor","object":"e1","stance":"Denied","claimants":["e1"]}])")
        == Strings {"Attack", "Attack: actor Houthis (Denied by Houthis)"});
}

TEST_CASE("A claim is told with what qualifies it and who makes it")
{
    CHECK(
        lines(entities
            + R"(,"claims":[{"id":"c","subject":"e1","predicate":"backedBy","object":"e0","stance":"Asserted","claimants":[]},
            {"subject":"e1","predicate":"memberOf","object":{"value":"an axis"},"role":"former","stance":"Denied","claimants":["e1","e0"]},
            {"subject":"e0","predicate":"linkedTo","object":"c"}])")
        == Strings {"Houthis backedBy Iran",
            "Houthis memberOf an axis, role former (Denied by Houthis, Iran)",
            "Iran linkedTo that Houthis backedBy Iran"});
}

TEST_CASE("Events come in the order of the text, entities before and claims after them")
{
    CHECK(
        lines(
            R"("claims":[{"subject":"f0","predicate":"linkedTo","object":{"value":"x"}},{"subject":"X","predicate":"role","object":{"value":"x"}}],
            "events":[{"id":"f0","type":"Attack","trigger":{"begin":30,"end":33}},{"type":"Order","trigger":{"begin":4,"end":7}}],
            "entities":[{"name":"X"}])")
        == Strings {"X", "Order", "Attack", "Attack: linkedTo x", "X role x"});
}
