// SPDX-License-Identifier: Apache-2.0
#include "output/ftm_lines.h"
#include "catch.h"

using namespace casus;

namespace {

const rdf::Iri type("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

rdf::Iri term(const std::string& name)
{
    return rdf::Iri("https://schema.followthemoney.tech/#" + name);
}

std::string linesOf(const Records& records)
{
    std::string lines;
    appendFtmLines(records, lines);
    return lines;
}

} // namespace

TEST_CASE("An entity of FollowTheMoney has its id, schema and properties")
{
    Records records;
    const rdf::Iri person("urn:casus:person:mark-esper");
    records.add(person, type, term("Person"));
    records.add(person, term("Thing:name"), rdf::Literal("Mark \"T.\" Esper"));
    records.add(person, term("Thing:country"), rdf::Literal("us"));
    records.add(person, term("Thing:country"), rdf::Literal("us"));
    CHECK(linesOf(records)
        == "{\"id\":\"urn-casus-person-mark-esper\",\"schema\":\"Person\",\"properties\":"
           "{\"name\":[\"Mark \\\"T.\\\" Esper\"],\"country\":[\"us\"]}}\n");
}

TEST_CASE("Entities point to one another by their ids")
{
    Records records;
    const rdf::Iri claim("urn:casus:article:ab#claim_1"), person("urn:casus:person:é");
    records.add(claim, type, term("Occupancy"));
    records.add(claim, term("Occupancy:holder"), person);
    records.add(claim, term("Thing:sourceUrl"), rdf::Iri("https://news.example/a"));
    records.add(person, type, term("Person"));
    CHECK(linesOf(records)
        == "{\"id\":\"urn-casus-article-ab-claim-1\",\"schema\":\"Occupancy\",\"properties\":"
           "{\"holder\":[\"urn-casus-person-c3a9\"],\"sourceUrl\":[\"https://news.example/a\"]}}\n"
           "{\"id\":\"urn-casus-person-c3a9\",\"schema\":\"Person\",\"properties\":{}}\n");
}

TEST_CASE("What has no class is no entity")
{
    Records records;
    records.add(rdf::Iri("urn:x:a"), term("Thing:name"), rdf::Literal("a"));
    CHECK(linesOf(records).empty());
}
