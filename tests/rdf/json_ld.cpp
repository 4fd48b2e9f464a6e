// SPDX-License-Identifier: Apache-2.0
#include "rdf/json_ld.h"
#include "catch.h"

#include <casus/rdf/statement.h>

using namespace casus::rdf;

namespace {

const Iri graph("urn:g");
const Iri attack("urn:g#attack_1_2");
const Iri type("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

Context context()
{
    Context context;
    context.add(Iri("urn:ns:Attack"));
    context.add(Iri("urn:ns:label"));
    context.add(Iri("urn:ns:actor"), Context::iris);
    context.add(Iri("urn:ns:status"), Context::words);
    context.add(Iri("urn:ns:day"), "urn:date");
    return context;
}

/// What is written of one object, without what stands around it.
std::string written(const Iri& property, const Object& object)
{
    const Context words = context();
    JsonLdWriter writer(graph, words);
    std::visit([&](const auto& term) { writer.add(attack, property, term); }, object);
    std::string out;
    writer.append(out);
    const std::string before = "{\"@id\":\"urn:g\",\"@graph\":[{\"@id\":\"urn:g#attack_1_2\",";
    REQUIRE(out.starts_with(before));
    REQUIRE(out.ends_with("}]}"));
    return out.substr(before.size(), out.size() - before.size() - 3);
}

} // namespace

TEST_CASE("IRIs are bare where their property says that they are some, and words where it may be so")
{
    const Iri other("urn:ns:other"), known("urn:ns:Attack"), unknown("urn:ns:Raid");
    CHECK(written(type, known) == "\"@type\":\"Attack\"");
    CHECK(written(type, unknown) == "\"@type\":\"urn:ns:Raid\"");
    CHECK(written(Iri("urn:ns:actor"), known) == "\"actor\":\"urn:ns:Attack\"");
    CHECK(written(Iri("urn:ns:status"), known) == "\"status\":\"Attack\"");
    CHECK(written(Iri("urn:ns:status"), unknown) == "\"status\":\"urn:ns:Raid\"");
    CHECK(written(Iri("urn:ns:label"), known) == "\"label\":{\"@id\":\"urn:ns:Attack\"}");
    CHECK(written(other, known) == "\"urn:ns:other\":{\"@id\":\"urn:ns:Attack\"}");
}

TEST_CASE("Literals are bare where their property leaves nothing open")
{
    const Literal plain("x \"y\""), day("2020", Iri("urn:date")), word = Literal::inLanguage("x", "fr");
    CHECK(written(Iri("urn:ns:label"), plain) == "\"label\":\"x \\\"y\\\"\"");
    CHECK(written(Iri("urn:ns:label"), day) == "\"label\":{\"@value\":\"2020\",\"@type\":\"urn:date\"}");
    CHECK(written(Iri("urn:ns:label"), word) == "\"label\":{\"@value\":\"x\",\"@language\":\"fr\"}");
    CHECK(written(Iri("urn:ns:day"), day) == "\"day\":\"2020\"");
    CHECK(written(Iri("urn:ns:day"), plain) == "\"day\":{\"@value\":\"x \\\"y\\\"\"}");
    CHECK(written(Iri("urn:ns:actor"), plain) == "\"actor\":{\"@value\":\"x \\\"y\\\"\"}");
    CHECK(written(type, plain) == "\"http://www.w3.org/1999/02/22-rdf-syntax-ns#type\":\"x \\\"y\\\"\"");
}

TEST_CASE("A subject stands once, and several objects of a property are a list")
{
    const Context words = context();
    JsonLdWriter writer(graph, words);
    writer.add(attack, Iri("urn:ns:label"), Literal("a"));
    writer.add(graph, Iri("urn:ns:label"), Literal("b"));
    writer.add(attack, Iri("urn:ns:label"), Literal("c"));
    std::string out;
    writer.append(out);
    CHECK(out
        == "{\"@id\":\"urn:g\",\"@graph\":[{\"@id\":\"urn:g#attack_1_2\",\"label\":[\"a\",\"c\"]},"
           "{\"@id\":\"urn:g\",\"label\":\"b\"}]}");
}
