// SPDX-License-Identifier: Apache-2.0
#include "ontology/admission.h"
#include "catch.h"
#include "ontology/taji.h"

using namespace casus;
using namespace casus::test;
using namespace casus::test::taji;

TEST_CASE("An event without a role it needs is left out with a warning")
{
    const Document read = document();
    Findings findings(read);
    findings.setExtractor("sanctions");
    findings.add(fact("Sanction", {4, 5}, {argument("eventType", Concept {"Designation"}, {4, 5})}));
    const Written written(read, findings);
    CHECK(written.graph().events.empty());
    CHECK(written.graph().warnings
        == Strings {"plugin \"sanctions\", fact Sanction at \"attacked\": it needs the role \"actor\" in the "
                    "voice of whoever tells it; "
                    "the fact is left out"});
}

TEST_CASE("An order falls with the event that it commands")
{
    const Document read = document();
    Findings findings(read);
    const FactIndex sanction = findings.add(fact("Sanction", {4, 5}));
    findings.add(fact(
        "Order", {8, 9}, {entity("actor", iran), argument("content", FactReference {sanction}, {4, 5})}));
    const Written written(read, findings);
    CHECK(written.graph().events.empty());
    CHECK(written.graph().warnings.size() == 2);
}

TEST_CASE("A fact, role, concept or kind that the mapping does not know is left out with a warning")
{
    const Document read = document();
    Findings findings(read);
    findings.add(fact("Picnic", {4, 5}));
    findings.add(attack({entity("cook", hezbollah)}));
    findings.add(attack({argument("eventType", Concept {"Picnic"}, {4, 5})}));
    findings.add(attack({entity("weapon", hezbollah)}));
    const Written written(read, findings);
    CHECK(written.graph().events.size() == 2);
    REQUIRE(written.graph().warnings.size() == 4);
    CHECK(
        written.graph().warnings[0].find("the mapping does not know this type; known are Appointment, Attack")
        != std::string::npos);
    CHECK(
        written.graph().warnings[1].find("the mapping does not know the role \"cook\"") != std::string::npos);
    CHECK(written.graph().warnings[2].find("is the concept Picnic, which the mapping does not know")
        != std::string::npos);
    CHECK(
        written.graph().warnings[3].find("is of the kind ArmedGroup, but takes Weapon") != std::string::npos);
}

TEST_CASE("What a wrong plugin points to is left out, never read")
{
    const Document read = document();
    Findings findings(read);
    findings.add(fact("Attack", {4000, 4001}));
    findings.add(attack({entity("actor", 4000), argument("partOf", FactReference {4000}, {4, 5})}));
    findings.add(attack({entity("actor", hezbollah, {{4000}, std::nullopt, Stance::Alleged})}));
    const Written written(read, findings);
    CHECK(written.graph().events.size() == 2);
    CHECK(written.graph().warnings.size() == 4);
}
