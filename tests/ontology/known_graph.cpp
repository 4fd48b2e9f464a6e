// SPDX-License-Identifier: Apache-2.0
#include "ontology/known_graph.h"
#include "catch.h"
#include "graph.h"
#include "knowledge/compiler.h"
#include "rdf/lines.h"
#include "scratch.h"

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

KnownEntity entry(std::string kind, std::string name, std::string country = {}, std::string partOf = {})
{
    return {"", std::move(kind), std::move(name), {}, std::move(country), {}, {}, std::move(partOf)};
}

KnownEntity ana(std::vector<Term> terms)
{
    return {"", "Person", "Ana Lopez", {"Ana M. Lopez"}, "MX", {"http://a.example/1"}, std::move(terms)};
}

Linking linkingTo(std::vector<std::vector<KnownEntity>> files)
{
    std::vector<KnowledgeBase> bases;
    for (std::vector<KnownEntity>& entries : files) {
        const Scratch scratch;
        bases.push_back(KnowledgeBase::map(scratch.write("test.kb", compileKnowledge(std::move(entries)))));
    }
    return Linking(std::move(bases), {});
}

std::string written(const KnownGraph& graph)
{
    std::string lines;
    rdf::LineWriter writer(lines, &graph.iri());
    graph.write(writer);
    return lines;
}

/// What is written of the things with these ids, and of what they belong to.
std::string written(const Linking& linking, const std::vector<std::string>& ids, std::string_view prefix = {})
{
    KnownGraph graph(linking, profile(), prefix);
    for (const std::string& id : ids)
        for (const KnowledgeBase& base : linking.bases())
            for (const std::uint32_t number : base.withId(id))
                graph.add({&base, number});
    return written(graph);
}

std::size_t count(const std::string& text, std::string_view words)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("A known thing has its names, identifiers and state, in the graph of known things")
{
    const std::string lines
        = written(linkingTo({{ana({}), entry("Country", "Mexico", "MX")}}), {"ana-lopez"});
    CHECK_THAT(lines,
        Contains(
            R"(<urn:casus:person:ana-lopez> <http://www.w3.org/2000/01/rdf-schema#label> "Ana Lopez" <urn:casus:entities> .)"));
    CHECK_THAT(lines, Contains(R"(core#altLabel> "Ana M. Lopez")"));
    CHECK_THAT(lines, Contains("owl#sameAs> <http://a.example/1>"));
    CHECK_THAT(lines, Contains("ns#country> <urn:casus:place:mexico>"));
    CHECK_THAT(lines,
        Contains("<urn:casus:place:mexico> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
                 "<https://w3id.org/casus/ns#Country>"));
}

TEST_CASE("Under a base of the user's own the graph of known things is there as well")
{
    const std::string lines = written(linkingTo({{ana({})}}), {"ana-lopez"}, "https://news.example/");
    CHECK_THAT(lines, Contains("<https://news.example/person/ana-lopez>"));
    CHECK_THAT(lines, Contains(" <https://news.example/entities> .\n"));
}

TEST_CASE("What a thing is a part of is told along, and what that is a part of")
{
    const std::string lines
        = written(linkingTo({{entry("ArmedForce", "Hill Regiment", "MX", "River Army"),
                      entry("ArmedForce", "River Army", "MX", "River Ministry"),
                      entry("StateOrgan", "River Ministry", "MX"), entry("StateOrgan", "Sea Ministry", "MX"),
                      entry("Place", "River Army", "MX")}}),
            {"hill-regiment"});
    CHECK_THAT(lines,
        Contains(
            "<urn:casus:org:hill-regiment> <https://w3id.org/casus/ns#partOf> <urn:casus:org:river-army>"));
    CHECK_THAT(lines,
        Contains(
            "<urn:casus:org:river-army> <https://w3id.org/casus/ns#partOf> <urn:casus:org:river-ministry>"));
    CHECK_THAT(lines, !Contains("sea-ministry") && !Contains("place:"));
}

TEST_CASE("Things that are part of each other end no program")
{
    CHECK(count(written(linkingTo({{entry("StateOrgan", "Hill Office", "", "River Office"),
                            entry("StateOrgan", "River Office", "", "Hill Office")}}),
                    {"hill-office"}),
              "ns#partOf>")
        == 2);
}

TEST_CASE("Of several wholes of a name the one in the state of the thing is meant, or none")
{
    const std::vector<KnownEntity> entries {entry("ArmedForce", "Hill Regiment", "MX", "Army"),
        entry("ArmedForce", "Sea Regiment", "FR", "Army"), entry("ArmedForce", "Army", "MX"),
        entry("ArmedForce", "Army", "ES")};
    CHECK_THAT(written(linkingTo({entries}), {"hill-regiment"}), Contains("partOf> <urn:casus:org:army-mx>"));
    CHECK_THAT(written(linkingTo({entries}), {"sea-regiment"}), !Contains("partOf>"));
}

TEST_CASE("A term of office is a statement, and a claim of the graph itself with days and source")
{
    const std::string lines = written(
        linkingTo({{ana({{"Mayor of Port", "2001-02-03", "2005-06-07", "http://b.example/list"}})}}),
        {"ana-lopez"});
    CHECK_THAT(lines,
        Contains("<urn:casus:person:ana-lopez> <https://w3id.org/casus/ns#holdsOffice> "
                 "<urn:casus:office:mayor-of-port>"));
    CHECK_THAT(lines,
        Contains(
            R"(<urn:casus:office:mayor-of-port> <http://www.w3.org/2000/01/rdf-schema#label> "Mayor of Port")"));
    CHECK_THAT(lines, Contains("<urn:casus:entities#claim_"));
    CHECK_THAT(lines, Contains("ns#claimant> <urn:casus:entities>"));
    CHECK_THAT(lines, Contains(R"(ns#from> "2001-02-03"^^<http://www.w3.org/2001/XMLSchema#date>)"));
    CHECK_THAT(lines, Contains(R"(ns#until> "2005-06-07"^^)"));
    CHECK_THAT(lines, Contains("prov#wasDerivedFrom> <http://b.example/list>"));
    CHECK_THAT(written(linkingTo({{ana({{"Mayor", "", ""}})}}), {"ana-lopez"}),
        Contains("prov#wasDerivedFrom> <urn:casus:knowledge:test.kb>"));
}

TEST_CASE("Of a term whose days are not known there is no first day, but it ended with its month or year")
{
    const std::string lines
        = written(linkingTo({{ana({{"Mayor of Port", "2001", "2004-02"}, {"Senator", "2005-01", "2006"}})}}),
            {"ana-lopez"});
    CHECK_THAT(lines, !Contains("ns#from>"));
    CHECK_THAT(lines, Contains(R"(ns#until> "2004-02-29")") && Contains(R"(ns#until> "2006-12-31")"));
}

TEST_CASE("Two terms in one office are two claims on one statement; two sources of one term are one claim")
{
    const std::string lines = written(linkingTo({{ana({{"Mayor of Port", "2001-02-03", "2002-02-03"},
                                          {"Mayor of Port", "2005-02-03", "", "http://b.example/list"},
                                          {"Mayor of Port", "2005-02-03", "", "http://c.example/list"}})}}),
        {"ana-lopez"});
    CHECK(count(lines, "<urn:casus:person:ana-lopez> <https://w3id.org/casus/ns#holdsOffice>") == 1);
    CHECK(count(lines, "ns#claimant>") == 2);
    CHECK(count(lines, "prov#wasDerivedFrom>") == 3);
}

TEST_CASE("An office that is known has its own IRI, and tells whose it is, from another knowledge base too")
{
    KnownEntity office = entry("Office", "Mayor of Port", "MX", "Port Council");
    office.aliases = {"Port Mayor"};
    const Linking linking = linkingTo({{ana({{"Port Mayor", "2001-02-03", ""}})},
        {office, entry("StateOrgan", "Port Council", "MX"), entry("Place", "Port Council", "MX")}});
    const std::string lines = written(linking, {"ana-lopez"});
    CHECK_THAT(lines, Contains("holdsOffice> <urn:casus:office:mayor-of-port>"));
    CHECK_THAT(lines,
        Contains("<urn:casus:office:mayor-of-port> <https://w3id.org/casus/ns#officeOf> "
                 "<urn:casus:org:port-council>"));
}

TEST_CASE("The order in which things are added changes no byte")
{
    const Linking linking = linkingTo({{ana({{"Mayor of Port", "2001-02-03", ""}}),
        entry("Country", "Mexico", "MX"), entry("StateOrgan", "Hill Office", "MX", "River Office"),
        entry("StateOrgan", "River Office", "MX")}});
    const std::string wanted = written(linking, {"ana-lopez", "hill-office", "river-office"});
    CHECK(written(linking, {"river-office", "hill-office", "ana-lopez", "river-office"}) == wanted);
    KnownGraph all(linking, profile(), "");
    all.addAll();
    CHECK(written(all) == wanted);
}
