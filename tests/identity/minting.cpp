// SPDX-License-Identifier: Apache-2.0
#include "identity/minting.h"
#include "catch.h"

#include <casus/error.h>

using namespace casus;

namespace {

const rdf::Iri article("urn:casus:article:0123");

ClaimContent claim()
{
    return {rdf::Iri("urn:casus:org:a"), rdf::Iri("https://w3id.org/casus/ns#backedBy"),
        rdf::Iri("urn:casus:place:iran"), rdf::Iri("https://w3id.org/casus/ns#Alleged"),
        {rdf::Iri("urn:casus:org:x"), rdf::Iri("urn:casus:org:y")}, std::nullopt};
}

} // namespace

TEST_CASE("A thing known beyond the article has family and slug in its IRI")
{
    CHECK(Minting(article, "").global("person", "mark-esper").text() == "urn:casus:person:mark-esper");
    CHECK(Minting(article, "https://news.example/id/").global("person", "mark-esper").text()
        == "https://news.example/id/person/mark-esper");
}

TEST_CASE("An event has type and place in its IRI, in lower case")
{
    Minting minting(article, "");
    CHECK(minting.local("Attack", {90, 103}).text() == "urn:casus:article:0123#attack_90_103");
}

TEST_CASE("A second event of one type at one place has a number")
{
    Minting minting(article, "");
    minting.local("Attack", {90, 103});
    CHECK(minting.local("Attack", {90, 103}).text() == "urn:casus:article:0123#attack_90_103_2");
    CHECK(minting.local("Attack", {90, 103}).text() == "urn:casus:article:0123#attack_90_103_3");
    CHECK(minting.local("Order", {90, 103}).text() == "urn:casus:article:0123#order_90_103");
}

TEST_CASE("A mention has its code points in its IRI")
{
    CHECK(Minting(article, "").mention({90, 103}).text() == "urn:casus:article:0123#offset_90_103");
}

TEST_CASE("A claim has a hash of its content in its IRI")
{
    const std::string text = Minting(article, "").claim(claim()).text();
    CHECK(text.starts_with("urn:casus:article:0123#claim_"));
    CHECK(text.size() == std::string("urn:casus:article:0123#claim_").size() + 16);
    // SHA-256 of "<urn:casus:org:a> <…#backedBy> <urn:casus:place:iran> <…#Alleged> <urn:casus:org:x>
    // <urn:casus:org:y>"
    CHECK(text == "urn:casus:article:0123#claim_095348c103db8dfc");
}

TEST_CASE("The order of claimants does not matter, everything else does")
{
    const Minting minting(article, "");
    const rdf::Iri iri = minting.claim(claim());
    ClaimContent other = claim();
    std::swap(other.claimants[0], other.claimants[1]);
    CHECK(minting.claim(other) == iri);
    other = claim();
    other.stance = rdf::Iri("https://w3id.org/casus/ns#Denied");
    CHECK(minting.claim(other) != iri);
    other = claim();
    other.via = rdf::Iri("urn:casus:org:z");
    CHECK(minting.claim(other) != iri);
    other = claim();
    other.object = rdf::Literal("urn:casus:place:iran");
    CHECK(minting.claim(other) != iri);
}

TEST_CASE("A claim about a value hashes its N-Triples form")
{
    ClaimContent content = claim();
    content.object = rdf::Literal("2020-03", rdf::Iri("http://www.w3.org/2001/XMLSchema#gYearMonth"));
    CHECK(Minting(article, "").claim(content).text() == "urn:casus:article:0123#claim_c945ef24bf7c96ca");
}

TEST_CASE("A plugin has the same IRI in all articles")
{
    CHECK(Minting::plugin("attacks").text() == "urn:casus:plugin:attacks");
}

TEST_CASE("A base that begins no IRI is refused")
{
    CHECK_THROWS_AS(Minting(article, "no scheme"), Error);
    CHECK_THROWS_WITH(Minting(article, "no scheme"),
        Catch::Matchers::Contains("cannot use \"no scheme\" as the beginning of IRIs")
            && Catch::Matchers::Contains("give something like https://news.example/id/"));
}
