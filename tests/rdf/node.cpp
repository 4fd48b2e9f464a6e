// SPDX-License-Identifier: Apache-2.0
#include "rdf/node.h"

#include "catch.h"

using namespace casus::rdf;

namespace {

std::string literal(const std::string& text, const std::string& datatype, const std::string& language = "")
{
    return lineText({Node::Kind::Literal, text, datatype, language});
}

} // namespace

TEST_CASE("Terms are written as N-Quads have them")
{
    CHECK(lineText({Node::Kind::Iri, "urn:é", {}, {}}) == "<urn:é>");
    CHECK(lineText({Node::Kind::Blank, "x", {}, {}}) == "_:x");
    CHECK(literal("a \"b\"\n", "http://www.w3.org/2001/XMLSchema#string") == R"("a \"b\"\n")");
    CHECK(literal("1", "urn:number") == "\"1\"^^<urn:number>");
    CHECK(literal("a", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "en") == "\"a\"@en");
}

TEST_CASE("Nothing in a term ends it")
{
    CHECK(
        lineText({Node::Kind::Iri, "urn:a> <\n\x1B", {}, {}}) == R"(<urn:a\u003E\u0020\u003C\u000A\u001B>)");
    CHECK(literal("\x1B[2J\r", "http://www.w3.org/2001/XMLSchema#string") == R"("\u001B[2J\r")");
}
