// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include <casus/error.h>
#include <casus/rdf/term.h>

using casus::Error;
using casus::rdf::Iri;
using casus::rdf::Literal;

namespace {

Iri schema(const std::string& name)
{
    return Iri("http://www.w3.org/2001/XMLSchema#" + name);
}

} // namespace

TEST_CASE("A literal takes any text of printable characters, tabs and newlines")
{
    const std::string text
        = GENERATE(as<std::string> {}, "", "two US troops", "\"quoted\" \\ \t\n", "قاسم سليماني",
            "a long text whose only special character comes late: é", "12345678🚀12345678", "\xC2\x85");
    CHECK(Literal(text).text() == text);
}

TEST_CASE("A literal refuses text that is not UTF-8, wherever the fault is")
{
    const std::size_t position = GENERATE(range(0, 20));
    std::string text(20, 'a');
    text[position] = '\xE9';
    CHECK_THROWS_WITH(Literal(text),
        "cannot write a text as a literal: it is not valid UTF-8 at byte " + std::to_string(position)
            + "; repair it when it is read");
}

TEST_CASE("A literal refuses control characters, wherever they are")
{
    const std::string control = GENERATE(as<std::string> {}, std::string(1, '\0'), "\x01", "\r", "\x1F",
        "\x7F", "\xEF\xBF\xBE", "\xEF\xBF\xBF");
    const std::size_t position = GENERATE(0, 3, 7, 8, 15, 17);
    CHECK_THROWS_AS(Literal(std::string(20, 'a').insert(position, control)), Error);
}

TEST_CASE("A literal has a datatype or a language, never both")
{
    CHECK(Literal("Taji", schema("string")) == Literal("Taji"));
    CHECK(Literal("2020-03-11", schema("date")).language().empty());
    CHECK(Literal::inLanguage("Taji", "en-GB").datatype().empty());
    CHECK_THROWS_AS(Literal("Taji", Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString")), Error);
}

TEST_CASE("A language must be a language tag")
{
    CHECK(Literal::inLanguage("x", "zh-Hans-CN").language() == "zh-hans-cn");
    CHECK(Literal::inLanguage("x", "en-GB") == Literal::inLanguage("x", "en-gb"));
    CHECK(Literal::inLanguage("x", "de-1996").language() == "de-1996");
    const std::string language = GENERATE(as<std::string> {}, "", "-", "en-", "-en", "en--GB", "en_GB", "1en",
        "en GB", "é", std::string(256, 'e'));
    CHECK_THROWS_AS(Literal::inLanguage("x", language), Error);
}

TEST_CASE("A number that is not canonical is refused by name")
{
    CHECK_THROWS_WITH(Literal("5.", schema("decimal")),
        "cannot write \"5.\" as <http://www.w3.org/2001/XMLSchema#decimal>: that is not the canonical form, "
        "which alone "
        "keeps its type in every format; make it with rdf/number.h");
    CHECK(Literal("5.0", schema("decimal")).text() == "5.0");
}
