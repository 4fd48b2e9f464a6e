// SPDX-License-Identifier: Apache-2.0
#include "rdf/trig.h"
#include "catch.h"
#include "rdf/number.h"
#include "read_back.h"

#include <string>
#include <vector>

using namespace casus::rdf;

namespace {

constexpr Format trig {"trig", ".trig", "application/trig", "trig", true, Portion::Lines};

const Iri graph("urn:casus:article:1");
const Iri attack("urn:casus:article:1#attack_1_2");
const Iri label("https://w3id.org/casus/ns#label");
const Prefixes prefixes {{"", "urn:casus:article:"}, {"1", "urn:casus:org:"},
    {"cas", "https://w3id.org/casus/ns#"}, {"casus", "urn:casus:"}, {"person", "urn:casus:person:"},
    {"x.", "urn:x:"}, {"xsd", "http://www.w3.org/2001/XMLSchema#"}};

std::string blockOf(const std::vector<Statement>& statements)
{
    TrigWriter writer(graph, prefixes);
    for (const Statement& statement : statements)
        std::visit([&](const auto& object) { writer.add(statement.subject, statement.predicate, object); },
            statement.object);
    std::string block;
    writer.append(block);
    return block;
}

std::vector<Statement> about(const std::vector<Object>& objects)
{
    std::vector<Statement> statements;
    for (const Object& object : objects)
        statements.push_back({attack, label, object, graph});
    return statements;
}

void checkRoundTrip(const std::vector<Statement>& statements)
{
    World world;
    const std::string text = trigHeader(prefixes) + blockOf(statements);
    INFO(text);
    CHECK(readBack(world, trig, text) == expected(trig, statements));
}

Iri schema(const std::string& name)
{
    return Iri("http://www.w3.org/2001/XMLSchema#" + name);
}

} // namespace

TEST_CASE("A graph is one block of TriG, each of its subjects named once")
{
    const Iri type("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    const Iri camp("urn:casus:article:1#camp_3_4");
    CHECK(blockOf({{attack, type, Iri("https://w3id.org/casus/ns#Attack"), graph},
              {camp, label, Literal("the \"camp\""), graph},
              {attack, type, Iri("https://w3id.org/casus/ns#Event"), graph},
              {attack, Iri("https://w3id.org/casus/ns#target"), camp, graph},
              {graph, label, Literal::inLanguage("é", "fr"), graph},
              {graph, label, Literal("2020-03-11", schema("date")), graph}})
        == "\n@prefix : <urn:casus:article:1#> .\n"
           "<urn:casus:article:1> {\n"
           "    :attack_1_2\n"
           "        a cas:Attack, cas:Event ;\n"
           "        cas:target :camp_3_4 .\n"
           "    :camp_3_4\n"
           "        cas:label \"the \\\"camp\\\"\" .\n"
           "    <urn:casus:article:1>\n"
           "        cas:label \"é\"@fr, \"2020-03-11\"^^xsd:date .\n"
           "}\n");
}

TEST_CASE("A reifier has a triple term in TriG of RDF 1.2, and nothing where that is not asked for")
{
    const Iri claim("urn:casus:article:1#claim_5");
    std::string out;
    TrigWriter old(graph, prefixes);
    CHECK_FALSE(old.reify(claim, attack, label, graph));
    old.append(out);
    CHECK(out.empty());
    TrigWriter writer(graph, prefixes, TripleTerms::Yes);
    CHECK(writer.reify(claim, attack, label, Literal("x")));
    writer.append(out);
    CHECK(out.find("    :claim_5\n"
                   "        <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( :attack_1_2 cas:label "
                   "\"x\" )>> .\n")
        != std::string::npos);
}

TEST_CASE("A graph without statements is no block of TriG")
{
    CHECK(blockOf({}).empty());
}

TEST_CASE("TriG declares the prefixes that all readers take")
{
    CHECK(trigHeader(prefixes)
        == "@prefix cas: <https://w3id.org/casus/ns#> .\n"
           "@prefix casus: <urn:casus:> .\n"
           "@prefix person: <urn:casus:person:> .\n"
           "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n");
}

TEST_CASE("Nasty texts come back the same from TriG")
{
    std::vector<Object> objects;
    for (const std::string text :
        {"", " ", "\"", "\"\"\"", "'''", "\n", "\n}\n<urn:x> {", "\t", "\\", "ends in \\", "ends in \\\"",
            "\\u0041", "@prefix : <urn:x> .", "قاسم سليماني", "汉字", "🚀", "\u2028", "\uFEFF", "true", "1"}) {
        objects.emplace_back(Literal(text));
        objects.emplace_back(Literal::inLanguage(text, "en-gb"));
        objects.emplace_back(Literal(text, Iri("urn:datatype")));
    }
    objects.emplace_back(Literal(std::string(3'000'000, '"')));
    checkRoundTrip(about(objects));
}

TEST_CASE("Numbers keep their type in TriG")
{
    std::vector<Object> objects {
        Literal("true", schema("boolean")), Literal("2019-12", schema("gYearMonth"))};
    for (const std::string text : {"0", "14", "-3", "12345678901234567890"}) {
        objects.emplace_back(Literal(text, schema("integer")));
        objects.emplace_back(Literal(text, schema("nonNegativeInteger")));
        objects.emplace_back(Literal(decimalText(text), schema("decimal")));
    }
    for (const double value : {0.0, 0.85, -2.5e-300, 1.7976931348623157e308})
        objects.emplace_back(Literal(doubleText(value), schema("double")));
    checkRoundTrip(about(objects));
}

TEST_CASE("IRIs come back the same from TriG, whatever a prefix leaves of them")
{
    std::vector<Statement> statements;
    for (const char* text :
        {"urn:casus:", "urn:casus:person:", "urn:casus:person:mark-esper", "urn:casus:person:1",
            "urn:casus:person:-x", "urn:casus:person:x.", "urn:casus:person:x.y", "urn:casus:person:a%20b",
            "urn:casus:person:a:b", "urn:casus:person:a/b", "urn:casus:person:a#b", "urn:casus:person:é",
            "urn:casus:person:o'neil(x),y;z=1&w!*+$@", "urn:casus:person:_", "urn:casus:article:1",
            "urn:casus:article:1#", "urn:casus:article:1#_", "urn:casus:article:1#a.b", "urn:casus:org:a",
            "urn:x:y", "cas:Attack", "xsd:date", "person:", "https://w3id.org/casus/ns#Attack",
            "http://example.org/?a=b&c=%3Cd%3E", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"}) {
        const Iri iri(text);
        statements.push_back({iri, iri, iri, graph});
    }
    checkRoundTrip(statements);
}

TEST_CASE("A graph that has a fragment itself is written without a prefix for its parts")
{
    const Iri part("urn:casus:article#1");
    TrigWriter writer(part, prefixes);
    writer.add(part, label, part);
    std::string block;
    writer.append(block);
    World world;
    CHECK(readBack(world, trig, trigHeader(prefixes) + block)
        == expected(trig, std::vector<Statement> {{part, label, part, part}}));
}
