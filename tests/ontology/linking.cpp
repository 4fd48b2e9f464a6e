// SPDX-License-Identifier: Apache-2.0
#include "ontology/linking.h"
#include "catch.h"
#include "graph.h"
#include "identity/slug.h"
#include "knowledge/compiler.h"
#include "scratch.h"

using namespace casus;
using namespace casus::test;

namespace {

KnowledgeBase known(std::vector<KnownEntity> entries, const std::string& name = "test.kb")
{
    const Scratch scratch;
    return KnowledgeBase::map(scratch.write(name, compileKnowledge(std::move(entries))));
}

Linking linkingTo(std::vector<KnownEntity> entries, std::string_view apart = {})
{
    const Scratch scratch;
    NotSame notSame;
    if (!apart.empty())
        notSame.read(scratch.write("pairs.tsv", apart));
    std::vector<KnowledgeBase> bases;
    bases.push_back(known(std::move(entries)));
    return Linking(std::move(bases), std::move(notSame));
}

/// The id that a name is linked to; empty where it is not.
std::string linked(
    const Linking& linking, const std::string& name, const std::string& kind, const std::string& country = {})
{
    const std::string slugOfName = slug(name);
    const std::optional<Link> link
        = linking.find({name, slugOfName, *mapping().kind(kind), country}, mapping());
    return link ? std::string(link->base->id(link->number)) : std::string();
}

KnownEntity entry(std::string kind, std::string name, std::vector<std::string> aliases = {},
    std::string country = {}, std::vector<std::string> sameAs = {})
{
    return {
        "", std::move(kind), std::move(name), std::move(aliases), std::move(country), std::move(sameAs), {}};
}

} // namespace

TEST_CASE("A name is linked to what has it, in whatever form")
{
    const Linking linking = linkingTo({entry("ArmedGroup", "River Front", {"Riverers"})});
    CHECK(linked(linking, "River Front", "ArmedGroup") == "river-front");
    CHECK(linked(linking, "the RIVER-FRONT", "ArmedGroup") == "river-front");
    CHECK(linked(linking, "Riverers", "ArmedGroup") == "river-front");
    CHECK(linked(linking, "River", "ArmedGroup").empty());
    CHECK(linked(Linking(), "River Front", "ArmedGroup").empty());
}

TEST_CASE("Broader and narrower kinds fit, others do not")
{
    const Linking linking
        = linkingTo({entry("Organization", "River Front"), entry("ArmedGroup", "Hill Front"),
            entry("Country", "Portland", {}, "PT"), entry("Strange", "Odd Front")});
    CHECK(linked(linking, "River Front", "ArmedGroup") == "river-front");
    CHECK(linked(linking, "Hill Front", "Organization") == "hill-front");
    CHECK(linked(linking, "Hill Front", "Company").empty());
    CHECK(linked(linking, "Hill Front", "Person").empty());
    CHECK(linked(linking, "Portland", "Country", "PT") == "portland");
    CHECK(linked(linking, "Portland", "Place", "PT").empty());
    CHECK(linked(linking, "Odd Front", "Organization").empty());
}

TEST_CASE("Another country is another thing; a place is known by its country alone")
{
    const Linking linking
        = linkingTo({entry("StateOrgan", "River Police", {}, "IQ"), entry("Place", "Port", {}, "IQ")});
    CHECK(linked(linking, "River Police", "StateOrgan", "IQ") == "river-police");
    CHECK(linked(linking, "River Police", "StateOrgan") == "river-police");
    CHECK(linked(linking, "River Police", "StateOrgan", "US").empty());
    CHECK(linked(linking, "Port", "Place", "IQ") == "port");
    CHECK(linked(linking, "Port", "Place").empty());
}

TEST_CASE("Where several fit alike, none is linked; where one fits better, that one is")
{
    const Linking linking = linkingTo({entry("Person", "Ana Lopez", {}, "MX", {"http://a.example/1"}),
        entry("Person", "Ana Lopez", {}, "ES", {"http://a.example/2"}),
        entry("Company", "River Works", {}, "", {"http://a.example/3"}),
        entry("Organization", "River Works", {}, "", {"http://a.example/4"}),
        entry("Organization", "Hill Works", {}, "IQ", {"http://a.example/5"}),
        entry("Company", "Hill Works", {}, "", {"http://a.example/6"})});
    CHECK(linked(linking, "Ana Lopez", "Person").empty());
    CHECK(linked(linking, "Ana Lopez", "Person", "MX") == "ana-lopez-mx");
    CHECK_FALSE(linked(linking, "River Works", "Company").empty());
    CHECK(linked(linking, "River Works", "Media").empty());
    CHECK(linked(linking, "Hill Works", "Company", "IQ").empty());
}

TEST_CASE("A knowledge base is asked where those before it know nothing of a name")
{
    std::vector<KnowledgeBase> bases;
    bases.push_back(known({{"mine", "ArmedGroup", "River Front", {}, "", {}, {}}}));
    bases.push_back(
        known({{"theirs", "ArmedGroup", "River Front", {}, "", {}, {}}, entry("ArmedGroup", "Hill Front")}));
    const Linking linking(std::move(bases), {});
    CHECK(linked(linking, "River Front", "ArmedGroup") == "mine");
    CHECK(linked(linking, "Hill Front", "ArmedGroup") == "hill-front");
}

TEST_CASE("Names that are not the same are not linked, whether by name or id")
{
    const std::vector<KnownEntity> entries {
        {"river-front-iq", "ArmedGroup", "River Front", {"Riverers"}, "", {}, {}}};
    CHECK(linked(linkingTo(entries, "Riverers\tRiver Front\n"), "Riverers", "ArmedGroup").empty());
    CHECK(linked(linkingTo(entries, "river-front-iq\tRiverers\n"), "Riverers", "ArmedGroup").empty());
    CHECK(linked(linkingTo(entries, "river-front-iq\tRiverers\tPerson\n"), "Riverers", "ArmedGroup")
        == "river-front-iq");
}

TEST_CASE("What is linked has the IRI of the id and its identifiers")
{
    const Linking linking = linkingTo(
        {{"river-front-iq", "ArmedGroup", "River Front", {"Riverers"}, "", {"http://a.example/1"}, {}}});
    const Document document = english().read("Riverers fled. The River Front denied it.",
        {{"Riverers", "ArmedGroup"}, {"River Front", "ArmedGroup"}});
    const Written written(document, Findings(document), linking);
    CHECK(written.has("org:river-front-iq owl:sameAs http://a.example/1"));
    REQUIRE(written.graph().entities.size() == 1);
    const GraphEntity& entity = written.graph().entities[0];
    REQUIRE(entity.link);
    CHECK(entity.link->text() == "river-front-iq in test.kb");
    REQUIRE(entity.merges.size() == 2);
    CHECK(entity.merges[0].reason == MergeReason::SameName);
    CHECK(entity.merges[1].reason == MergeReason::KnownName);
    CHECK(Written(document, Findings(document)).graph().entities.size() == 2);
}

TEST_CASE("A last name alone is not linked")
{
    const Linking linking = linkingTo({entry("Person", "Lopez", {}, "", {"http://a.example/1"})});
    const Document document = english().read("Lopez left.", {{"Lopez", "Person"}});
    CHECK(Written(document, Findings(document), linking).graph().entities.at(0).sameAs.empty());
}

TEST_CASE("What must not be linked does not share the IRI either")
{
    const std::vector<KnownEntity> entries {entry("ArmedGroup", "River Front")};
    const Document document = english().read("The River Front fled.", {{"River Front", "ArmedGroup"}});
    const auto iri = [&](const Linking& linking) {
        return Written(document, Findings(document), linking).graph().entities.at(0).iri.text();
    };
    CHECK(iri(linkingTo(entries)) == "urn:casus:org:river-front");
    CHECK_THAT(
        iri(linkingTo(entries, "River Front\tRiver-Front\n")), Catch::Matchers::Contains("#armedgroup_4_15"));
}

TEST_CASE("Things that are not the same do not meet by what a knowledge base knows")
{
    const std::vector<KnownEntity> entries {
        {"river-front-iq", "ArmedGroup", "River Front", {"Riverers", "Riverines"}, "", {}, {}}};
    const Document document = english().read(
        "Riverers and Riverines fled.", {{"Riverers", "ArmedGroup"}, {"Riverines", "ArmedGroup"}});
    CHECK(Written(document, Findings(document), linkingTo(entries)).graph().entities.size() == 1);
    CHECK(Written(document, Findings(document), linkingTo(entries, "Riverers\tRiverines\n"))
              .graph()
              .entities.size()
        == 2);
}
