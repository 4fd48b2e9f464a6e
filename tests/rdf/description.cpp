// SPDX-License-Identifier: Apache-2.0
#include "rdf/description.h"
#include "catch.h"

using namespace casus::rdf;

TEST_CASE("Statements come together by subject and property, in the order in which these came first")
{
    Descriptions descriptions;
    descriptions.add(Iri("urn:b"), "q", "1");
    descriptions.add(Iri("urn:a"), "q", "2");
    descriptions.add(Iri("urn:b"), "p", "3");
    descriptions.add(Iri("urn:b"), "q", "4");
    REQUIRE(descriptions.all().size() == 2);
    CHECK(descriptions.all()[1].subject == Iri("urn:a"));
    const Description& first = descriptions.all()[0];
    CHECK(first.subject == Iri("urn:b"));
    REQUIRE(first.properties.size() == 2);
    CHECK(first.properties[0].objects == std::vector<std::string> {"1", "4"});
    CHECK(first.properties[1].property == "p");
}
