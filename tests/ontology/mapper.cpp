// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapper.h"
#include "catch.h"
#include "ontology/taji.h"

using namespace casus;
using namespace casus::test;
using namespace casus::test::taji;
using namespace std::chrono_literals;

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
