// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapper.h"
#include "catch.h"
#include "graph.h"

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

constexpr EntityIndex pentagon = 0, hezbollah = 1, taji = 2, iran = 3;

/// Tokens:                          0   1        2    3         4        5    6 7    8
const std::string text = "The Pentagon said Hezbollah attacked Taji . Iran denied it .";

Document document()
{
    return english().read(text,
        {{"Pentagon", "StateOrgan", "US"}, {"Hezbollah", "ArmedGroup"}, {"Taji", "Place", "IQ"},
            {"Iran", "Country", "IR"}},
        2020y / 3 / 13);
}

const Source saidByPentagon {{pentagon}, std::nullopt, Stance::Alleged};

Argument entity(std::string role, EntityIndex index, Source source = {})
{
    return argument(std::move(role), EntityReference {index}, {3, 4}, std::move(source));
}

Fact attack(std::vector<Argument> arguments)
{
    arguments.push_back(argument("place", EntityReference {taji}, {5, 6}));
    return fact("Attack", {4, 5}, std::move(arguments));
}

} // namespace

TEST_CASE("The article itself is described first")
{
    const Document read = document();
    const Written written(read, Findings(read));
    REQUIRE(written.lines().size() > 4);
    CHECK(written.lines()[0] == "article rdf:type cas:Article");
    CHECK(written.has("article schema:datePublished \"2020-03-13\"^^xsd:date"));
    CHECK(written.has("article cas:referenceDate \"2020-03-13\"^^xsd:date"));
    CHECK(written.has("article cas:sha256 \"" + articleHash(text) + "\""));
}

TEST_CASE("A named thing is known beyond the article, with kind, label and mention")
{
    const Document read = document();
    const Written written(read, Findings(read));
    CHECK(written.has("org:hezbollah rdf:type cas:ArmedGroup"));
    CHECK(written.has("org:hezbollah rdf:type cas:Entity"));
    CHECK(written.has("org:hezbollah rdfs:label \"Hezbollah\""));
    CHECK(written.has("org:hezbollah cas:evidence #offset_18_27"));
    CHECK(written.has("place:iran rdf:type cas:Country"));
}

TEST_CASE("A mention has its code points, words and sentence")
{
    const Document read = document();
    const Written written(read, Findings(read));
    CHECK(written.has("#offset_18_27 rdf:type cas:Mention"));
    CHECK(written.has("#offset_18_27 nif:beginIndex \"18\"^^xsd:nonNegativeInteger"));
    CHECK(written.has("#offset_18_27 nif:endIndex \"27\"^^xsd:nonNegativeInteger"));
    CHECK(written.has("#offset_18_27 nif:anchorOf \"Hezbollah\""));
    CHECK(written.has("#offset_18_27 cas:sentence \"1\"^^xsd:positiveInteger"));
    CHECK(written.has("#offset_18_27 nif:referenceContext article"));
}

TEST_CASE("A person of one word is local to the article")
{
    const Document read
        = english().read("Esper met Mark Milley .", {{"Esper", "Person"}, {"Mark Milley", "Person"}});
    const Written written(read, Findings(read));
    CHECK(written.has("#person_0_5 rdfs:label \"Esper\""));
    CHECK(written.has("person:mark-milley rdfs:label \"Mark Milley\""));
}

TEST_CASE("An event in the article's own voice is actual and has its roles")
{
    const Document read = document();
    Findings findings(read);
    findings.setExtractor("attacks");
    findings.add(
        attack({entity("actor", hezbollah), argument("eventType", Concept {"RocketAttack"}, {4, 5})}));
    const Written written(read, findings);
    CHECK(written.has("#attack_28_36 rdf:type cas:Attack"));
    CHECK(written.has("#attack_28_36 rdf:type cas:Event"));
    CHECK(written.has("#attack_28_36 cas:status cas:Actual"));
    CHECK(written.has("#attack_28_36 cas:actor org:hezbollah"));
    CHECK(written.has("#attack_28_36 cas:place place:taji"));
    CHECK(written.has("#attack_28_36 cas:eventType cas:RocketAttack"));
    CHECK(written.has("#attack_28_36 cas:evidence #offset_28_36"));
    CHECK(written.has("#attack_28_36 cas:confidence \"1.0\"^^xsd:decimal"));
    CHECK(written.has("#attack_28_36 cas:extractedBy plugin:attacks"));
}

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

TEST_CASE("A date has its precision as datatype and its bounds as days")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack(
        {argument("date", Date {"2019-12", Precision::Month, 2019y / 12 / 1, 2019y / 12 / 31}, {4, 5})}));
    const Written written(read, findings);
    CHECK(written.has("#attack_28_36 cas:date \"2019-12\"^^xsd:gYearMonth"));
    CHECK(written.has("#attack_28_36 cas:earliest \"2019-12-01\"^^xsd:date"));
    CHECK(written.has("#attack_28_36 cas:latest \"2019-12-31\"^^xsd:date"));
}

TEST_CASE("A date without a year has no bounds")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack(
        {argument("date", Date {"--03-11", Precision::MonthDay, std::nullopt, std::nullopt}, {4, 5})}));
    const Written written(read, findings);
    CHECK(written.has("#attack_28_36 cas:date \"--03-11\"^^xsd:gMonthDay"));
    CHECK(written.subjectOf("cas:earliest").empty());
    CHECK_FALSE(std::any_of(written.lines().begin(), written.lines().end(),
        [](const std::string& line) { return line.find(" cas:earliest ") != std::string::npos; }));
}

TEST_CASE("A counted group has its count, kind of members and country")
{
    const Document read
        = english().read("It killed two Iranian troops .", {{"Iranian", "Country", "IR", true}});
    Findings findings(read);
    Entity troops;
    troops.kind = "Group";
    troops.name = "two Iranian troops";
    troops.mentions.push_back({2, 5});
    troops.count.best = 2;
    troops.memberKind = "Person";
    troops.country = 0;
    const EntityIndex index = findings.describe(troops);
    findings.add(fact("Attack", {1, 2}, {argument("killed", EntityReference {index}, {2, 5})}));
    const Written written(read, findings);
    CHECK(written.has("#attack_3_9 cas:killed #group_10_28"));
    CHECK(written.has("#group_10_28 cas:count \"2\"^^xsd:nonNegativeInteger"));
    CHECK(written.has("#group_10_28 cas:memberType cas:Person"));
    CHECK(written.has("#group_10_28 cas:country place:iranian"));
}

TEST_CASE("A described thing that takes part in nothing is not written")
{
    const Document read = document();
    Findings findings(read);
    Entity group;
    group.kind = "Group";
    group.mentions.push_back({4, 5});
    findings.describe(group);
    CHECK(Written(read, findings).graph().entities.size() == 4);
}

TEST_CASE("Two events at one place have two IRIs")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({}));
    findings.add(attack({}));
    const Written written(read, findings);
    CHECK(written.has("#attack_28_36 rdf:type cas:Attack"));
    CHECK(written.has("#attack_28_36_2 rdf:type cas:Attack"));
}

TEST_CASE("Evidence is the words of everything, the sentences of events and claims, or nothing")
{
    const Document read = document();
    Findings findings(read);
    findings.add(attack({entity("actor", hezbollah, saidByPentagon)}));
    const std::string words = "#attack_28_36 cas:evidence #offset_28_36";
    const std::string sentence = "#attack_28_36 cas:evidence #offset_0_43";

    const Written full(read, findings);
    CHECK(full.has(words));
    CHECK(full.has("org:hezbollah cas:evidence #offset_18_27"));
    CHECK(full.has("#offset_28_36 nif:beginIndex \"28\"^^xsd:nonNegativeInteger"));
    CHECK_FALSE(full.has(sentence));

    const Written sentences(read, findings, {}, Evidence::Sentence);
    CHECK(sentences.has(sentence));
    CHECK(sentences.has("#offset_0_43 rdf:type cas:Mention"));
    CHECK(sentences.has("#offset_0_43 nif:anchorOf \"The Pentagon said Hezbollah attacked Taji .\""));
    CHECK_FALSE(sentences.has(words));
    CHECK(std::none_of(sentences.lines().begin(), sentences.lines().end(), [](const std::string& line) {
        return line.starts_with("org:hezbollah cas:evidence")
            || line.starts_with("#offset_0_43 nif:beginIndex");
    }));

    const Written none(read, findings, {}, Evidence::None);
    CHECK(none.has("#attack_28_36 rdf:type cas:Attack"));
    CHECK(std::none_of(none.lines().begin(), none.lines().end(), [](const std::string& line) {
        return line.find("cas:evidence") != std::string::npos || line.find("#offset_") != std::string::npos;
    }));
}

TEST_CASE("The same article gives the same statements")
{
    const auto lines = [] {
        const Document read = document();
        Findings findings(read);
        findings.add(attack({entity("actor", hezbollah, saidByPentagon)}));
        return Written(read, findings).lines();
    };
    CHECK(lines() == lines());
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
