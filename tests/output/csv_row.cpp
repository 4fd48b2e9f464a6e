// SPDX-License-Identifier: Apache-2.0
#include "output/csv_row.h"
#include "catch.h"

using namespace casus;

TEST_CASE("A cell is quoted where it holds what ends cells")
{
    CHECK(csvCell("") == "");
    CHECK(csvCell("Taji, Iraq") == "\"Taji, Iraq\"");
    CHECK(csvCell("a; b") == "\"a; b\"");
    CHECK(csvCell("two\nlines") == "\"two\nlines\"");
    CHECK(csvCell("\"quoted\" \"\"") == "\"\"\"quoted\"\" \"\"\"\"\"");
    CHECK(csvCell("plain é 'text'") == "plain é 'text'");
}

TEST_CASE("A cell that a spreadsheet would calculate is made a text")
{
    CHECK(csvCell("=1+1") == "'=1+1");
    CHECK(csvCell("=HYPERLINK(\"http://a.example\",\"b\")")
        == "\"'=HYPERLINK(\"\"http://a.example\"\",\"\"b\"\")\"");
    CHECK(csvCell("+44") == "'+44");
    CHECK(csvCell("-5") == "'-5");
    CHECK(csvCell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(csvCell("\t=1") == "\"'\t=1\"");
    CHECK(csvCell("1-2=3") == "1-2=3");
}

TEST_CASE("A row ends in a carriage return and a newline")
{
    std::string out;
    CsvRow(out).add("a").add("").add("b,c");
    CsvRow(out).add("");
    CHECK(out == "a,,\"b,c\"\r\n\r\n");
}
