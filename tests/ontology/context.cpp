// SPDX-License-Identifier: Apache-2.0
#include "ontology/context.h"
#include "catch.h"
#include "graph.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("Roles that take things alone have IRIs as values, those that take concepts have words")
{
    const rdf::Context context = contextOf(profile());
    const auto coercionOf = [&](const char* role) {
        const Uses& uses = profile().role(*mapping().event("Event"), *mapping().role(role)).uses;
        return context.term(uses.front().property)->coercion;
    };
    CHECK(coercionOf("actor") == "@id");
    CHECK(coercionOf("content") == "@id");
    CHECK(coercionOf("eventType") == "@vocab");
    CHECK(coercionOf("date").empty());
}

TEST_CASE("All classes, properties and concepts of the ontology have words")
{
    const rdf::Context context = contextOf(profile());
    for (const auto& [name, kind] : mapping().kinds())
        CHECK(context.term(profile().kind(kind).types.front()));
    for (const auto& [name, relation] : mapping().relations())
        CHECK(context.term(profile().relation(*mapping().kind("Person"), relation).uses.front().property));
    for (const auto& [name, entry] : mapping().concepts())
        CHECK(context.term(*profile().term(entry)));
}
