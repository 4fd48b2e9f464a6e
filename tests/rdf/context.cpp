// SPDX-License-Identifier: Apache-2.0
#include "rdf/context.h"
#include "catch.h"

using namespace casus::rdf;

TEST_CASE("The last part of an IRI is its word, which the first of several has")
{
    Context context;
    context.add(Iri("urn:a:actor"), Context::iris);
    context.add(Iri("urn:b:actor"));
    context.add(Iri("urn:a:actor"), Context::words);
    REQUIRE(context.term(Iri("urn:a:actor")));
    CHECK(context.term(Iri("urn:a:actor"))->name == "actor");
    CHECK(context.term(Iri("urn:a:actor"))->coercion == "@id");
    CHECK(context.term(Iri("urn:b:actor")) == nullptr);
}

TEST_CASE("An IRI that does not end in a word has none")
{
    Context context;
    for (const char* iri :
        {"http://example.org/", "http://example.org/ns#", "urn:x:1a", "urn:x:a.b", "urn:x:é"}) {
        context.add(Iri(iri));
        CHECK(context.term(Iri(iri)) == nullptr);
    }
}

TEST_CASE("All words are defined as objects, so that none is taken for a prefix")
{
    Context context;
    context.add(Iri("urn:x:name"));
    context.add(Iri("urn:x:actor"), Context::iris);
    CHECK(context.json()
        == "{\n"
           "  \"@version\": 1.1,\n"
           "  \"actor\": {\"@id\": \"urn:x:actor\", \"@type\": \"@id\"},\n"
           "  \"name\": {\"@id\": \"urn:x:name\"}\n"
           "}");
}
