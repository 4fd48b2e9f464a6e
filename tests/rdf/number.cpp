// SPDX-License-Identifier: Apache-2.0
#include "rdf/number.h"
#include "catch.h"

#include <casus/error.h>

#include <limits>
#include <string>

using namespace casus::rdf;
using casus::Error;

namespace {

const std::string schema = "http://www.w3.org/2001/XMLSchema#";

} // namespace

TEST_CASE("A decimal always has a point and a digit on both sides")
{
    CHECK(decimalText(0.85) == "0.85");
    CHECK(decimalText(100.0) == "100.0");
    CHECK(decimalText(0.0) == "0.0");
    CHECK(decimalText(-0.0) == "0.0");
    CHECK(decimalText(-2.5) == "-2.5");
    CHECK(decimalText(1e-7) == "0.0000001");
    CHECK(decimalText(1e22) == "10000000000000000000000.0");
    CHECK(decimalText("100") == "100.0");
    CHECK(decimalText("5.") == "5.0");
    CHECK(decimalText(".5") == "0.5");
    CHECK(decimalText("+05.10") == "5.1");
    CHECK(decimalText("-0.0") == "0.0");
    CHECK(decimalText("12345678901234567890.12345678901234567890")
        == "12345678901234567890.1234567890123456789");
}

TEST_CASE("Every double has a decimal")
{
    CHECK(decimalText(std::numeric_limits<double>::max()).size() == 311);
    CHECK(decimalText(std::numeric_limits<double>::lowest()).size() == 312);
    CHECK(decimalText(std::numeric_limits<double>::denorm_min()).ends_with("5"));
}

TEST_CASE("A double always has an exponent")
{
    CHECK(doubleText(0.85) == "8.5E-1");
    CHECK(doubleText(100.0) == "1.0E2");
    CHECK(doubleText(0.0) == "0.0E0");
    CHECK(doubleText(-1e300) == "-1.0E300");
    CHECK(doubleText(1.7976931348623157e308) == "1.7976931348623157E308");
}

TEST_CASE("An integer has no needless sign or zero")
{
    CHECK(integerText("007") == "7");
    CHECK(integerText("+14") == "14");
    CHECK(integerText("-14") == "-14");
    CHECK(integerText("-0") == "0");
}

TEST_CASE("Infinities and what is not a number are refused")
{
    const double value = GENERATE(std::numeric_limits<double>::infinity(),
        -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN());
    CHECK_THROWS_AS(decimalText(value), Error);
    CHECK_THROWS_AS(doubleText(value), Error);
}

TEST_CASE("Text that is no number is refused")
{
    const std::string text
        = GENERATE(as<std::string> {}, "", ".", "-", "+", "1,000", "1e5", "1.2.3", "--1", " 1", "INF", "٣");
    CHECK_THROWS_AS(decimalText(text), Error);
    CHECK_THROWS_AS(integerText(text), Error);
}

TEST_CASE("Canonical numbers pass")
{
    struct Example
    {
        std::string text;
        std::string datatype;
    };
    const Example example = GENERATE(values<Example>({
        {"0", "integer"},
        {"-1", "integer"},
        {"21", "nonNegativeInteger"},
        {"0.85", "decimal"},
        {"8.5E-1", "double"},
        {"0.0E0", "double"},
        {"-0.0E0", "double"},
        {"1.0E2", "float"},
        {"true", "boolean"},
        {"--03-11", "gMonthDay"},
    }));
    CHECK_NOTHROW(requireCanonical(example.text, schema + example.datatype));
}

TEST_CASE("Numbers that are not canonical are refused")
{
    struct Example
    {
        std::string text;
        std::string datatype;
    };
    const Example example = GENERATE(values<Example>({
        {"", "integer"},
        {"01", "integer"},
        {"+1", "integer"},
        {"1.0", "nonNegativeInteger"},
        {"many", "positiveInteger"},
        {"100", "decimal"},
        {"5.", "decimal"},
        {"1.50", "decimal"},
        {"1E2", "decimal"},
        {"0.85", "double"},
        {"1E2", "double"},
        {"1.0e2", "double"},
        {"1.0E+2", "double"},
        {"1.0E02", "double"},
        {"1.50E2", "double"},
        {"10.0E1", "double"},
        {"0.1E1", "double"},
        {"0.0E1", "double"},
        {"1.0E", "double"},
        {"1.0E-", "double"},
        {"1.0Ex", "double"},
        {"INF", "double"},
        {"NaN", "float"},
        {"1", "boolean"},
        {"TRUE", "boolean"},
    }));
    CHECK_THROWS_AS(requireCanonical(example.text, schema + example.datatype), Error);
}
