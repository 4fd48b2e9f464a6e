// SPDX-License-Identifier: Apache-2.0
#include "shapes/lexical_form.h"

#include "catch.h"

#include <string>

using casus::isLexicalForm;

namespace {

bool is(const std::string& text, const std::string& datatype)
{
    return isLexicalForm(text, "http://www.w3.org/2001/XMLSchema#" + datatype);
}

} // namespace

TEST_CASE("Numbers keep to their datatype")
{
    for (const char* text : {"0", "-7", "+007", "123456789012345678901234567890"})
        CHECK(is(text, "integer"));
    for (const char* text : {"", "-", "1.0", "1e3", " 1", "one", "--1"})
        CHECK_FALSE(is(text, "integer"));
    CHECK(is("127", "byte"));
    CHECK_FALSE(is("128", "byte"));
    CHECK(is("-9223372036854775808", "long"));
    CHECK_FALSE(is("-9223372036854775809", "long"));
    CHECK(is("-0", "nonNegativeInteger"));
    CHECK_FALSE(is("-1", "nonNegativeInteger"));
    CHECK_FALSE(is("0", "positiveInteger"));
    for (const char* text : {"1", "1.", ".5", "-0.50"})
        CHECK(is(text, "decimal"));
    for (const char* text : {".", "1.2.3", "1e3", "INF"})
        CHECK_FALSE(is(text, "decimal"));
    for (const char* text : {"1", "-1.5e-3", "1E+400", "INF", "-INF", "NaN"})
        CHECK(is(text, "double"));
    for (const char* text : {"e3", "1e", "1e1.5", "inf", "-NaN", "0x1p3"})
        CHECK_FALSE(is(text, "double"));
}

TEST_CASE("Dates are days of the calendar")
{
    for (const char* text : {"2020-02-29", "-0044-03-15", "12020-01-01", "2020-03-11Z", "2020-03-11+14:00"})
        CHECK(is(text, "date"));
    for (const char* text : {"2021-02-29", "2020-13-01", "2020-3-11", "20-03-11", "02020-03-11",
             "2020-03-11+14:01", "2020-03-11T00:00:00", "2020-03-11 "})
        CHECK_FALSE(is(text, "date"));
    for (const char* text : {"2020-03-11T19:35:00", "2020-03-11T24:00:00", "2020-03-11T19:35:00.125-05:00"})
        CHECK(is(text, "dateTime"));
    for (const char* text : {"2020-03-11", "2020-03-11T25:00:00", "2020-03-11T24:00:01", "2020-03-11T19:35",
             "2020-03-11T19:35:00."})
        CHECK_FALSE(is(text, "dateTime"));
    CHECK_FALSE(is("2020-03-11T19:35:00", "dateTimeStamp"));
    CHECK(is("2020", "gYear"));
    CHECK(is("2020-03", "gYearMonth"));
    CHECK(is("--02-29", "gMonthDay"));
    CHECK_FALSE(is("--02-30", "gMonthDay"));
    CHECK(is("--03", "gMonth"));
    CHECK(is("---31", "gDay"));
    CHECK(is("19:35:00", "time"));
}

TEST_CASE("Truth values are words or digits, and other datatypes take all texts")
{
    CHECK(is("true", "boolean"));
    CHECK(is("0", "boolean"));
    CHECK_FALSE(is("yes", "boolean"));
    CHECK(is("anything", "string"));
    CHECK(isLexicalForm("anything", "http://example.org/datatype"));
}
