// SPDX-License-Identifier: Apache-2.0
#include "shapes/literal_order.h"

#include "catch.h"

#include <string>

using casus::compareLiterals;
using casus::rdf::Node;

namespace {

Node literal(const std::string& text, const std::string& datatype)
{
    return {Node::Kind::Literal, text, "http://www.w3.org/2001/XMLSchema#" + datatype, {}};
}

/// `<`, `=` or `>`; `?` where two literals cannot be compared.
char orderOf(const Node& a, const Node& b)
{
    const std::partial_ordering order = compareLiterals(a, b);
    return order < 0 ? '<' : order > 0 ? '>' : order == 0 ? '=' : '?';
}

} // namespace

TEST_CASE("Numbers are compared by value, whatever their datatypes")
{
    CHECK(orderOf(literal("10", "integer"), literal("9", "integer")) == '>');
    CHECK(orderOf(literal("-10", "integer"), literal("-9.5", "decimal")) == '<');
    CHECK(orderOf(literal("1.0", "decimal"), literal("01", "byte")) == '=');
    CHECK(orderOf(literal("-0", "integer"), literal("0", "integer")) == '=');
    CHECK(orderOf(literal("0.1", "decimal"), literal("0.09", "decimal")) == '>');
    CHECK(orderOf(literal("12345678901234567890.1", "decimal"), literal("12345678901234567890.2", "decimal"))
        == '<');
    CHECK(orderOf(literal("1.5E0", "double"), literal("1.5", "decimal")) == '=');
    CHECK(orderOf(literal("-INF", "float"), literal("0", "integer")) == '<');
    CHECK(orderOf(literal("NaN", "double"), literal("NaN", "double")) == '?');
}

TEST_CASE("Times are compared with regard to their zones")
{
    CHECK(orderOf(literal("2020-03-11", "date"), literal("2020-03-12", "date")) == '<');
    CHECK(
        orderOf(literal("2020-03-11T12:00:00Z", "dateTime"), literal("2020-03-11T14:00:00+02:00", "dateTime"))
        == '=');
    CHECK(orderOf(literal("2020-03-11T12:00:00.5", "dateTime"), literal("2020-03-11T12:00:00.45", "dateTime"))
        == '>');
    CHECK(orderOf(literal("2020-03-11T24:00:00", "dateTime"), literal("2020-03-12T00:00:00", "dateTime"))
        == '=');
    CHECK(orderOf(literal("2020-03-11T12:00:00", "dateTime"), literal("2020-03-11T13:00:00Z", "dateTime"))
        == '?');
    CHECK(orderOf(literal("2020-03-11T12:00:00", "dateTime"), literal("2020-03-12T13:00:00Z", "dateTime"))
        == '<');
    CHECK(orderOf(literal("2020", "gYear"), literal("2019", "gYear")) == '>');
}

TEST_CASE("Texts and truth values are compared, and nothing with what is of another kind")
{
    CHECK(orderOf(literal("a", "string"), literal("b", "string")) == '<');
    CHECK(orderOf(literal("false", "boolean"), literal("1", "boolean")) == '<');
    CHECK(orderOf(literal("1", "string"), literal("2", "integer")) == '?');
    CHECK(orderOf(literal("2020-03-11", "date"), literal("2020-03-12T00:00:00", "dateTime")) == '?');
    CHECK(orderOf(literal("one", "integer"), literal("2", "integer")) == '?');
    CHECK(orderOf({Node::Kind::Iri, "urn:a", {}, {}}, {Node::Kind::Iri, "urn:b", {}, {}}) == '?');
}
