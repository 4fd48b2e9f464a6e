// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "rdf/number.h"
#include "rdf/serializer.h"
#include "read_back.h"

#include <string>
#include <vector>

using namespace casus::rdf;

namespace {

const Format& anyFormat()
{
    return formats()[GENERATE(range(std::size_t {0}, std::size_t {4}))];
}

Iri schema(const std::string& name)
{
    return Iri("http://www.w3.org/2001/XMLSchema#" + name);
}

std::vector<Prefix> prefixes()
{
    return {{"rdf", Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#")},
        {"cas", Iri("https://w3id.org/casus/ns#")}, {"xsd", schema("")}, {"casus", Iri("urn:casus:")},
        {"person", Iri("urn:casus:person:")}};
}

std::vector<Statement> statementsOf(const std::vector<Object>& objects)
{
    std::vector<Statement> statements;
    for (const Object& object : objects)
        statements.push_back({Iri("urn:casus:article:1#attack_1_2"), Iri("https://w3id.org/casus/ns#label"),
            object, Iri("urn:casus:article:1")});
    return statements;
}

void checkRoundTrip(const Format& format, const std::vector<Statement>& statements)
{
    INFO("format " << format.name);
    World world;
    std::string text;
    Serializer serializer(world, format, prefixes(), [&text](std::string_view block) { text.append(block); });
    serializer.write(statements);
    serializer.finish();
    INFO(text);
    CHECK(readBack(world, format, text) == expected(format, statements));
}

} // namespace

TEST_CASE("Nasty texts come back the same from every format")
{
    const std::vector<std::string> texts {"", " ", "\"", "\"\"", "\"\"\"", "'''", "x\n \"\"", "\n", "\n\n",
        "\t", "a\tb", "\\", "\\\\", "ends in \\", "ends in \\\"", "\\u0041", "\\n", "<&>]]>", "&amp;",
        "<!-- x -->", " spaces  at the ends ", "@prefix x: <urn:x> .", "\n@prefix x: <urn:x> .\n",
        "قاسم سليماني", "Касем\nСулеймани", "汉字", "🚀", "e\u0301", "\u200B\u200F\u2028", "\uFEFF", "\uFFFD",
        "\u0085", "100%", "{|}^`", "$", "true", "1", "1.0"};
    std::vector<Object> objects;
    for (const std::string& text : texts) {
        objects.emplace_back(Literal(text));
        objects.emplace_back(Literal::inLanguage(text, "en"));
        objects.emplace_back(Literal(text, Iri("urn:datatype")));
    }
    checkRoundTrip(anyFormat(), statementsOf(objects));
}

TEST_CASE("All short texts of quotes, backslashes, newlines and letters come back the same from every format")
{
    const std::string alphabet = "\"\\\nx";
    std::vector<Object> objects;
    for (unsigned number = 0; number < 4 * 4 * 4 * 4 * 4; ++number) {
        std::string text;
        for (unsigned rest = number; rest > 0; rest /= 4)
            text += alphabet[rest % 4];
        objects.emplace_back(Literal(text));
    }
    checkRoundTrip(anyFormat(), statementsOf(objects));
}

TEST_CASE("Numbers keep their type in every format")
{
    std::vector<Object> objects {Literal("true", schema("boolean")), Literal("false", schema("boolean")),
        Literal("2020-03-11", schema("date")), Literal("2019-12", schema("gYearMonth")),
        Literal("--03-11", schema("gMonthDay"))};
    for (const std::string text : {"0", "14", "-3", "12345678901234567890"}) {
        objects.emplace_back(Literal(text, schema("integer")));
        objects.emplace_back(Literal(text, schema("nonNegativeInteger")));
        objects.emplace_back(Literal(decimalText(text), schema("decimal")));
    }
    for (const double value : {0.0, -0.0, 0.85, 100.0, 5.0, -2.5e-300, 1.7976931348623157e308}) {
        objects.emplace_back(Literal(doubleText(value), schema("double")));
        objects.emplace_back(Literal(decimalText(value), schema("decimal")));
    }
    checkRoundTrip(anyFormat(), statementsOf(objects));
}

TEST_CASE("Languages come back the same from every format")
{
    checkRoundTrip(anyFormat(),
        statementsOf({Literal::inLanguage("x", "en-GB"), Literal::inLanguage("x", "zh-Hans"),
            Literal::inLanguage("x", "fa")}));
}

TEST_CASE("IRIs come back the same from every format, whatever a prefix leaves of them")
{
    const std::vector<std::string> texts {"urn:casus:", "urn:casus:person:", "urn:casus:person:mark-esper",
        "urn:casus:person:1", "urn:casus:person:-x", "urn:casus:person:x.", "urn:casus:person:x.y",
        "urn:casus:person:a%20b", "urn:casus:person:a:b", "urn:casus:person:a/b", "urn:casus:person:a#b",
        "urn:casus:person:%C3%A9", "urn:casus:person:é", "urn:casus:person:汉字", "urn:casus:person:🚀",
        "urn:casus:person:o'neil(x),y;z=1&w!*+$@", "urn:casus:person:_", "urn:casus:person:~x",
        "https://w3id.org/casus/ns#", "https://w3id.org/casus/ns#Attack", "http://example.org",
        "http://example.org/?a=b&c=<d>", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"};
    std::vector<Statement> statements;
    for (const std::string& text : texts) {
        const Iri iri = Iri::encode(text);
        statements.push_back({iri, Iri("https://w3id.org/casus/ns#actor"), iri, iri});
    }
    checkRoundTrip(anyFormat(), statements);
}

TEST_CASE("Properties come back the same from every format")
{
    std::vector<Statement> statements;
    for (const char* property :
        {"https://w3id.org/casus/ns#actor", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
            "http://example.org/1a", "http://example.org/a.b-c_1", "http://example.org/x%20y", "urn:x:y",
            "urn:ünï", "http://example.org/_1"})
        statements.push_back({Iri("urn:s"), Iri(property), Iri("urn:o"), Iri("urn:g")});
    checkRoundTrip(anyFormat(), statements);
}
