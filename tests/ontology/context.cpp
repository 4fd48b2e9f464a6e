// SPDX-License-Identifier: Apache-2.0
#include "ontology/context.h"
#include "catch.h"
#include "graph.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("Roles that take things alone have IRIs as values, those that take concepts have words")
{
    const rdf::Context context = contextOf(mapping());
    const auto coercionOf
        = [&](const char* role) { return context.term(mapping().role(role)->property)->coercion; };
    CHECK(coercionOf("actor") == "@id");
    CHECK(coercionOf("content") == "@id");
    CHECK(coercionOf("eventType") == "@vocab");
    CHECK(coercionOf("date").empty());
}

TEST_CASE("All classes, properties and concepts of the ontology have words")
{
    const rdf::Context context = contextOf(mapping());
    for (const auto& [name, kind] : mapping().kinds())
        CHECK(context.term(kind.type));
    for (const auto& [name, relation] : mapping().relations())
        CHECK(context.term(relation.property));
    for (const auto& [name, entry] : mapping().concepts())
        CHECK(context.term(entry.iri));
}
