// SPDX-License-Identifier: Apache-2.0
#include "fact/sequence.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

/// The role in which the fact at `later` names the one at `earlier`; empty where it does not.
std::string roleBetween(std::string text, std::string_view later, std::string_view earlier)
{
    const Document document = english().read(std::move(text));
    Findings findings(document);
    const FactIndex first = findings.add(fact("Attack", find(document, earlier)));
    const FactIndex second = findings.add(fact("Detention", find(document, later)));
    linkEvents(document, findings);
    for (const Argument& argument : findings.facts()[second].arguments)
        if (argument.value == Value(FactReference {first}))
            return argument.role;
    return {};
}

} // namespace

TEST_CASE("An event answers what stands behind in response to")
{
    CHECK(roleBetween("They jailed ten men in retaliation for the bombing.", "jailed", "bombing")
        == "inResponseTo");
    CHECK(roleBetween("In response to the bombing, they jailed ten men.", "jailed", "bombing")
        == "inResponseTo");
}

TEST_CASE("A retaliatory event answers the one told before")
{
    CHECK(roleBetween("They felt the bombing. A retaliatory roundup began.", "roundup", "bombing")
        == "inResponseTo");
    CHECK(roleBetween("A bombing shook them. They jailed ten men in response.", "jailed", "bombing")
        == "inResponseTo");
}

TEST_CASE("What something led to comes from it")
{
    CHECK(roleBetween("The bombing led to the roundup.", "roundup", "bombing") == "causedBy");
}

TEST_CASE("After and followed tell the order of events")
{
    CHECK(roleBetween("They jailed ten men after the bombing.", "jailed", "bombing") == "after");
    CHECK(roleBetween("The roundup followed the bombing.", "roundup", "bombing") == "after");
}

TEST_CASE("Events of one sentence are not linked without a word for it")
{
    CHECK(roleBetween("They jailed ten men and condemned the bombing.", "jailed", "bombing").empty());
}

TEST_CASE("What was ordered and happened comes from the order")
{
    const Document document = english().read("He ordered the raid.");
    Findings findings(document);
    const FactIndex raid = findings.add(fact("Attack", find(document, "raid")));
    const Span ordered = find(document, "ordered");
    const FactIndex order
        = findings.add(fact("Order", ordered, {argument("content", FactReference {raid}, ordered)}));
    linkEvents(document, findings);
    REQUIRE(findings.facts()[raid].argument("causedBy"));
    CHECK(findings.facts()[raid].argument("causedBy")->value == Value(FactReference {order}));
}
