// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "ontology/mapper.h"
#include "ontology/taji.h"

using namespace casus;
using namespace casus::test;
using namespace casus::test::taji;

TEST_CASE("Who did an attack in the article's own voice is a claim of the article as well")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({entity("actor", hezbollah)}));
    const Written written(read, findings);
    REQUIRE(written.graph().claims.size() == 1); // and the place is none
    const std::string claim = written.subjectOf("rdf:object org:hezbollah");
    REQUIRE(claim.starts_with("#claim_"));
    CHECK(written.has(claim + " rdf:predicate cas:actor"));
    CHECK(written.has(claim + " cas:stance cas:Asserted"));
    CHECK(std::count(written.lines().begin(), written.lines().end(), "#attack_28_36 cas:actor org:hezbollah")
        == 1);
}

TEST_CASE("A claimed actor is a claim and never asserted")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({entity("actor", hezbollah, saidByPentagon)}));
    const Written written(read, findings);
    CHECK_FALSE(written.has("#attack_28_36 cas:actor org:hezbollah"));
    CHECK(written.has("#attack_28_36 cas:status cas:Actual"));
    const std::string claim = written.subjectOf("rdf:object org:hezbollah");
    REQUIRE(claim.starts_with("#claim_"));
    CHECK(written.has(claim + " rdf:type cas:Claim"));
    CHECK(written.has(claim + " rdf:subject #attack_28_36"));
    CHECK(written.has(claim + " rdf:predicate cas:actor"));
    CHECK(written.has(claim + " cas:stance cas:Alleged"));
    CHECK(written.has(claim + " cas:claimant org:pentagon"));
    CHECK(written.has(claim + " rdfs:label \"actor: Hezbollah (alleged by Pentagon)\""));
}

TEST_CASE("A denied actor is not asserted either")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({entity("actor", iran, {{iran}, std::nullopt, Stance::Denied})}));
    const Written written(read, findings);
    CHECK_FALSE(written.has("#attack_28_36 cas:actor place:iran"));
    CHECK(written.has(written.subjectOf("rdf:object place:iran") + " cas:stance cas:Denied"));
}

TEST_CASE("Hearsay without a claimant is the article's, and not asserted")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({entity("actor", hezbollah, {{}, std::nullopt, Stance::Reported})}));
    const Written written(read, findings);
    CHECK_FALSE(written.has("#attack_28_36 cas:actor org:hezbollah"));
    const std::string claim = written.subjectOf("rdf:object org:hezbollah");
    CHECK(written.has(claim + " cas:stance cas:Reported"));
    CHECK(written.has(claim + " cas:claimant article"));
}

TEST_CASE("Who passed a claim on is told")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({entity("actor", hezbollah, {{pentagon}, iran, Stance::Alleged})}));
    const Written written(read, findings);
    CHECK(written.has(written.subjectOf("rdf:object org:hezbollah") + " cas:via place:iran"));
}

TEST_CASE("An event that somebody else tells is one claim on its status")
{
    const Document read = document();
    Findings findings(read);
    const FactIndex index = findings.add(attack({entity("actor", hezbollah)}));
    findings.fact(index).source = saidByPentagon;
    findings.fact(index).status = Status::Habitual;
    const Written written(read, findings);
    CHECK(written.has("#attack_28_36 cas:status cas:Claimed"));
    CHECK(written.has("#attack_28_36 cas:actor org:hezbollah"));
    const std::string claim = written.subjectOf("rdf:object cas:Habitual");
    CHECK(written.has(claim + " rdf:predicate cas:status"));
    CHECK(written.has(claim + " cas:claimant org:pentagon"));
    CHECK(written.graph().claims.size() == 1);
}

TEST_CASE("A relation in the article's own voice is asserted and has a claim of the article")
{
    const Document read = document();
    Findings findings(read);
    findings.add(fact("backedBy", {4, 5}, {entity("subject", hezbollah), entity("object", iran)}));
    const Written written(read, findings);
    CHECK(written.has("org:hezbollah cas:backedBy place:iran"));
    const std::string claim = written.subjectOf("rdf:predicate cas:backedBy");
    REQUIRE(claim.starts_with("#claim_"));
    CHECK(written.has(claim + " cas:claimant article"));
    CHECK(written.has(claim + " cas:stance cas:Asserted"));
}

TEST_CASE("A relation that somebody else tells is a claim alone")
{
    const Document read = document();
    Findings findings(read);
    findings.add(
        fact("backedBy", {4, 5}, {entity("subject", hezbollah), entity("object", iran, saidByPentagon)}));
    const Written written(read, findings);
    CHECK_FALSE(written.has("org:hezbollah cas:backedBy place:iran"));
    CHECK(written.has(written.subjectOf("rdf:predicate cas:backedBy") + " cas:claimant org:pentagon"));
}

TEST_CASE("The same claim told twice is one, with both places")
{
    const Document read = document();
    Findings findings(read);
    findings.add(fact("backedBy", {4, 5}, {entity("subject", hezbollah), entity("object", iran)}));
    findings.add(fact("backedBy", {8, 9}, {entity("subject", hezbollah), entity("object", iran)}));
    const Written written(read, findings);
    REQUIRE(written.graph().claims.size() == 1);
    const std::string claim = written.subjectOf("rdf:predicate cas:backedBy");
    CHECK(written.has(claim + " cas:evidence #offset_28_36"));
    CHECK(written.has(claim + " cas:evidence #offset_49_55"));
}

TEST_CASE("A statement has the claims that it makes as content")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({entity("actor", hezbollah, saidByPentagon)}));
    findings.add(fact("Statement", {2, 3}, {argument("actor", EntityReference {pentagon}, {1, 2})}));
    findings.add(fact("Statement", {8, 9}, {argument("actor", EntityReference {iran}, {7, 8})}));
    const Written written(read, findings);
    std::size_t contents = 0;
    for (const std::string& line : written.lines())
        contents += line.starts_with("#statement_13_17 cas:content #claim_");
    CHECK(contents == 1);
    for (const std::string& line : written.lines())
        CHECK_FALSE(line.starts_with("#statement_47_53 cas:content"));
}
