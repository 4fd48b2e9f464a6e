// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "graph.h"
#include "ontology/profile.h"

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

// What the profiles that come with Casus make of two sentences.

namespace {

constexpr EntityIndex pentagon = 0, hezbollah = 1, taji = 2, esper = 3, secretary = 4, treasury = 5;

const std::string text
    = "The Pentagon said Hezbollah attacked Taji . Mark Esper , the secretary , praised the "
      "sanctions by the Treasury against Hezbollah .";

Document document()
{
    return english().read(text,
        {{"Pentagon", "StateOrgan", "US"}, {"Hezbollah", "ArmedGroup"}, {"Taji", "Place", "IQ"},
            {"Mark Esper", "Person"}, {"secretary", "Office"}, {"Treasury", "StateOrgan", "US"}},
        2020y / 3 / 13);
}

/// An attack by somebody whom the Pentagon names, an office, and a sanction.
Findings findings(const Document& document)
{
    Findings findings(document);
    findings.setExtractor("test");
    const Source saidByPentagon {{pentagon}, std::nullopt, Stance::Alleged};
    const Span attack = find(document, "attacked");
    findings.add(fact("Attack", attack,
        {argument("actor", EntityReference {hezbollah}, find(document, "Hezbollah"), saidByPentagon),
            argument("place", EntityReference {taji}, find(document, "Taji")),
            argument("eventType", Concept {"Bombing"}, attack),
            argument("date", Date {"2020-03-11", Precision::Day, 2020y / 3 / 11, 2020y / 3 / 11}, attack)}));
    const Span office = find(document, "secretary");
    findings.add(fact("holdsOffice", office,
        {argument("subject", EntityReference {esper}, find(document, "Mark Esper")),
            argument("object", EntityReference {secretary}, office),
            argument("from", Date {"2019-07-23", Precision::Day, 2019y / 7 / 23, 2019y / 7 / 23}, office)}));
    const Span sanction = find(document, "sanctions");
    findings.add(fact("Sanction", sanction,
        {argument("actor", EntityReference {treasury}, find(document, "Treasury")),
            argument("target", EntityReference {hezbollah}, find(document, "Hezbollah")),
            argument("eventType", Concept {"Designation"}, sanction)}));
    return findings;
}

/// The statements of one node, or those that point to it, with `#claim` for the name of any claim.
std::vector<std::string> about(const std::string& profile, const std::string& node)
{
    const Document read = document();
    const Profile terms = shippedProfile(profile);
    const Written written(read, findings(read), {}, Evidence::Full, terms);
    std::vector<std::string> found;
    for (std::string line : written.lines()) {
        for (std::size_t claim = 0; (claim = line.find("#claim_", claim)) != std::string::npos; ++claim)
            line.erase(claim + 6, 17);
        if (line.starts_with(node + ' ') || line.ends_with(' ' + node))
            found.push_back(line);
    }
    return found;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("schema.org: an event is an Action and an Event, a claim has an author, an office stands in a Role")
{
    CHECK(about("schema.org", "#attack_28_36")
        == Lines {"#attack_28_36 rdf:type schema:Action", "#attack_28_36 rdf:type schema:Event",
            "#attack_28_36 schema:name \"bombing in Taji, 2020-03-11\"",
            "#attack_28_36 schema:actionStatus schema:CompletedActionStatus",
            "#attack_28_36 schema:location place:taji",
            "#attack_28_36 schema:startDate \"2020-03-11\"^^xsd:date",
            "#attack_28_36 schema:subjectOf #offset_28_36", "#claim schema:about #attack_28_36"});
    CHECK(about("schema.org", "#claim")
        == Lines {"#claim rdf:type schema:Role", "#claim schema:name \"holdsOffice: secretary (asserted)\"",
            "person:mark-esper schema:hasOccupation #claim", "#claim schema:hasOccupation #office_61_70",
            "#claim schema:startDate \"2019-07-23\"^^xsd:date", "#claim schema:subjectOf #offset_61_70",
            "#claim rdf:type schema:Claim", "#claim schema:name \"actor: Hezbollah (alleged by Pentagon)\"",
            "#claim schema:about #attack_28_36", "#claim schema:mentions org:hezbollah",
            "#claim schema:author org:pentagon", "#claim schema:isBasedOn #offset_18_27"});
    CHECK(about("schema.org", "#sanction_85_94")
        == Lines {"#sanction_85_94 rdf:type schema:Action", "#sanction_85_94 rdf:type schema:Event",
            "#sanction_85_94 schema:name \"designation of Hezbollah by Treasury\"",
            "#sanction_85_94 schema:actionStatus schema:CompletedActionStatus",
            "#sanction_85_94 schema:agent org:treasury", "#sanction_85_94 schema:object org:hezbollah",
            "#sanction_85_94 schema:subjectOf #offset_85_94"});
}

TEST_CASE("SEM: who takes part has a Role, what somebody says is a View, and PROV tells where it was read")
{
    CHECK(about("sem", "#attack_28_36")
        == Lines {"#attack_28_36 rdf:type sem:Event", "#attack_28_36 rdf:type cas:Attack",
            "#attack_28_36 rdfs:label \"bombing in Taji, 2020-03-11\"", "#attack_28_36 cas:status cas:Actual",
            "#attack_28_36 sem:hasPlace place:taji", "#attack_28_36 sem:eventType cas:Bombing",
            "#attack_28_36 sem:hasTimeStamp \"2020-03-11\"^^xsd:date",
            "#attack_28_36 sem:hasEarliestBeginTimeStamp \"2020-03-11\"^^xsd:date",
            "#attack_28_36 sem:hasLatestEndTimeStamp \"2020-03-11\"^^xsd:date",
            "#attack_28_36 cas:confidence \"1.0\"^^xsd:decimal",
            "#attack_28_36 prov:wasAttributedTo plugin:test",
            "#attack_28_36 prov:wasDerivedFrom #offset_28_36", "#attack_28_36 sem:hasPlace #claim",
            "#attack_28_36 sem:hasActor #claim"});
    CHECK(about("sem", "#claim")
        == Lines {"#claim rdf:type sem:Role", "#attack_28_36 sem:hasPlace #claim",
            "#claim sem:roleType cas:place", "#claim rdf:value place:taji",
            "#claim prov:wasDerivedFrom #offset_37_41", "#claim rdf:type sem:Role",
            "#sanction_85_94 sem:hasActor #claim", "#claim sem:roleType cas:actor",
            "#claim rdf:value org:treasury", "#claim prov:wasDerivedFrom #offset_102_110",
            "#claim rdf:type sem:Role", "#sanction_85_94 sem:hasActor #claim",
            "#claim sem:roleType cas:target", "#claim rdf:value org:hezbollah",
            "#claim prov:wasDerivedFrom #offset_18_27", "#claim rdf:type sem:Temporary",
            "person:mark-esper cas:holdsOffice #claim", "#claim rdf:value #office_61_70",
            "#claim sem:hasBeginTimeStamp \"2019-07-23\"^^xsd:date",
            "#claim prov:wasDerivedFrom #offset_61_70", "#claim rdf:type sem:View",
            "#claim rdfs:label \"actor: Hezbollah (alleged by Pentagon)\"",
            "#attack_28_36 sem:hasActor #claim", "#claim rdf:value org:hezbollah",
            "#claim cas:stance cas:Alleged", "#claim sem:accordingTo org:pentagon",
            "#claim cas:confidence \"1.0\"^^xsd:decimal", "#claim prov:wasAttributedTo plugin:test",
            "#claim prov:wasDerivedFrom #offset_18_27"});
}

TEST_CASE("FollowTheMoney: a sanction has its entity and authority, an office an Occupancy, and no "
          "allegation is written")
{
    CHECK(about("followthemoney", "#attack_28_36")
        == Lines {"#attack_28_36 rdf:type ftm:Event",
            "#attack_28_36 ftm:Thing:name \"bombing in Taji, 2020-03-11\"",
            "#attack_28_36 ftm:Event:location \"Taji\"",
            "#attack_28_36 ftm:Interval:date \"2020-03-11\"^^xsd:date",
            "#attack_28_36 ftm:Interval:proof article",
            "#attack_28_36 ftm:Interval:summary \"The Pentagon said Hezbollah attacked Taji .\""});
    CHECK(about("followthemoney", "#claim")
        == Lines {"#claim rdf:type ftm:Occupancy", "#claim ftm:Occupancy:holder person:mark-esper",
            "#claim ftm:Occupancy:post #office_61_70",
            "#claim ftm:Interval:startDate \"2019-07-23\"^^xsd:date", "#claim ftm:Interval:proof article",
            "#claim ftm:Interval:summary \"Mark Esper , the secretary , praised the sanctions by the "
            "Treasury against Hezbollah .\""});
    CHECK(about("followthemoney", "#sanction_85_94")
        == Lines {"#sanction_85_94 rdf:type ftm:Sanction",
            "#sanction_85_94 ftm:Sanction:authority \"Treasury\"",
            "#sanction_85_94 ftm:Sanction:entity org:hezbollah",
            "#sanction_85_94 ftm:Sanction:provisions \"designation\"",
            "#sanction_85_94 ftm:Interval:proof article",
            "#sanction_85_94 ftm:Interval:summary \"Mark Esper , the secretary , praised the sanctions by "
            "the Treasury against Hezbollah .\""});
    CHECK(about("followthemoney", "person:mark-esper")
        == Lines {"person:mark-esper rdf:type ftm:Person", "person:mark-esper ftm:Thing:name \"Mark Esper\"",
            "person:mark-esper ftm:Thing:proof article", "#claim ftm:Occupancy:holder person:mark-esper"});
}

TEST_CASE("Wikidata: a statement has a node with its value, qualifiers and reference, and none is direct "
          "that others claim")
{
    CHECK(about("wikidata", "#attack_28_36")
        == Lines {"#attack_28_36 wdt:P31 wd:Q891854", "#attack_28_36 wdt:P31 wd:Q1656682",
            "#attack_28_36 rdfs:label \"bombing in Taji, 2020-03-11\"", "#attack_28_36 cas:status cas:Actual",
            "#attack_28_36 wdt:P276 place:taji",
            "#attack_28_36 wdt:P585 \"2020-03-11T00:00:00Z\"^^xsd:dateTime",
            "#attack_28_36 wdt:P1319 \"2020-03-11T00:00:00Z\"^^xsd:dateTime",
            "#attack_28_36 wdt:P1326 \"2020-03-11T00:00:00Z\"^^xsd:dateTime", "#attack_28_36 p:P276 #claim",
            "#attack_28_36 p:P585 #claim", "#attack_28_36 p:P710 #claim"});
    CHECK(about("wikidata", "#claim")
        == Lines {"#claim rdf:type wikibase:Statement", "#claim rdf:type wikibase:BestRank",
            "#attack_28_36 p:P276 #claim", "#claim ps:P276 place:taji",
            "#claim prov:wasDerivedFrom #offset_37_41", "#claim rdf:type wikibase:Statement",
            "#claim rdf:type wikibase:BestRank", "#attack_28_36 p:P585 #claim",
            "#claim ps:P585 \"2020-03-11T00:00:00Z\"^^xsd:dateTime",
            "#claim prov:wasDerivedFrom #offset_28_36", "#claim rdf:type wikibase:Statement",
            "#claim rdf:type wikibase:BestRank", "#sanction_85_94 p:P710 #claim",
            "#claim ps:P710 org:treasury", "#claim prov:wasDerivedFrom #offset_102_110",
            "#claim rdf:type wikibase:Statement", "#claim rdf:type wikibase:BestRank",
            "#sanction_85_94 p:P533 #claim", "#claim ps:P533 org:hezbollah",
            "#claim prov:wasDerivedFrom #offset_18_27", "#claim rdf:type wikibase:Statement",
            "#claim rdf:type wikibase:BestRank", "person:mark-esper p:P39 #claim",
            "#claim ps:P39 #office_61_70", "#claim pq:P580 \"2019-07-23T00:00:00Z\"^^xsd:dateTime",
            "#claim prov:wasDerivedFrom #offset_61_70", "#claim rdf:type wikibase:Statement",
            "#attack_28_36 p:P710 #claim", "#claim ps:P710 org:hezbollah", "#claim cas:stance cas:Alleged",
            "#claim cas:claimant org:pentagon", "#claim prov:wasDerivedFrom #offset_18_27"});
    CHECK(about("wikidata", "person:mark-esper")
        == Lines {"person:mark-esper wdt:P31 wd:Q5", "person:mark-esper rdfs:label \"Mark Esper\"",
            "person:mark-esper wdt:P39 #office_61_70", "person:mark-esper p:P39 #claim"});
}

TEST_CASE("PLOVER: an event has its category, mode, actors and place")
{
    CHECK(about("plover", "#attack_28_36")
        == Lines {"#attack_28_36 plover:event plover:ASSAULT", "#attack_28_36 plover:event_loc place:taji",
            "#attack_28_36 plover:mode plover:explosives",
            "#attack_28_36 plover:date \"2020-03-11\"^^xsd:date", "#attack_28_36 plover:cite_info article",
            "#attack_28_36 plover:coder \"test\"",
            "#attack_28_36 plover:text \"The Pentagon said Hezbollah attacked Taji .\""});
    CHECK(about("plover", "#sanction_85_94")
        == Lines {"#sanction_85_94 plover:event plover:SANCTION",
            "#sanction_85_94 plover:source org:treasury", "#sanction_85_94 plover:recipient org:hezbollah",
            "#sanction_85_94 plover:cite_info article", "#sanction_85_94 plover:coder \"test\"",
            "#sanction_85_94 plover:text \"Mark Esper , the secretary , praised the sanctions by the "
            "Treasury against Hezbollah .\""});
    CHECK(about("plover", "#claim") == Lines {});
}

TEST_CASE("A profile writes nothing twice, though roles share a property")
{
    const Document read = document();
    Findings twice(read);
    const Span attack = find(read, "attacked");
    twice.add(fact("Attack", attack,
        {argument("target", EntityReference {esper}, attack),
            argument("killed", EntityReference {esper}, attack)}));
    const Profile terms = shippedProfile("schema.org");
    std::vector<std::string> lines = Written(read, twice, {}, Evidence::None, terms).lines();
    std::sort(lines.begin(), lines.end());
    CHECK(std::adjacent_find(lines.begin(), lines.end()) == lines.end());
    CHECK(std::count(lines.begin(), lines.end(), "#attack_28_36 schema:object person:mark-esper") == 1);
}

TEST_CASE("What did not happen is no entity of FollowTheMoney")
{
    const Document read = document();
    Findings planned(read);
    Fact attack = fact(
        "Attack", find(read, "attacked"), {argument("place", EntityReference {taji}, find(read, "Taji"))});
    attack.status = Status::Planned;
    planned.add(std::move(attack));
    const Profile terms = shippedProfile("followthemoney");
    const Written written(read, planned, {}, Evidence::Full, terms);
    CHECK(written.subjectOf("ftm:Event").empty());
    CHECK_FALSE(written.subjectOf("ftm:Person").empty());
}

TEST_CASE("The number of the dead is told where it is the only one")
{
    const Document read = document();
    const Profile terms = shippedProfile("wikidata");
    const auto deaths = [&](std::vector<Argument> killed) {
        Findings findings(read);
        findings.add(fact("Attack", find(read, "attacked"), std::move(killed)));
        return Written(read, findings, {}, Evidence::None, terms)
            .has("#attack_28_36 wdt:P1120 \"1\"^^xsd:nonNegativeInteger");
    };
    const Span place = find(read, "attacked");
    CHECK(deaths({argument("killed", EntityReference {esper}, place)}));
    CHECK_FALSE(deaths({argument("killed", EntityReference {esper}, place),
        argument("killed", EntityReference {secretary}, place)}));
}
