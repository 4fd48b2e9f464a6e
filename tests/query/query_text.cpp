// SPDX-License-Identifier: Apache-2.0
#include "query/query_text.h"

#include "catch.h"

using namespace casus;
using Catch::Matchers::Contains;

TEST_CASE("The form of a query is told by the word behind its prologue")
{
    CHECK(readQueryText("SELECT * WHERE {}").form == QueryForm::Select);
    CHECK(readQueryText("ask{}").form == QueryForm::Ask);
    CHECK(readQueryText("# INSERT\n BASE <http://example.org/#> CONSTRUCT {} WHERE {}").form
        == QueryForm::Construct);
    CHECK(readQueryText("PREFIX : <urn:a> # SELECT <\nprefix ex:<urn:b#>\tDescribe ex:x").form
        == QueryForm::Describe);
}

TEST_CASE("The prefixes of a query are known")
{
    const QueryText text = readQueryText("PREFIX : <urn:a> prefix ex:<urn:b#> ASK {}");
    CHECK(text.prefixes == std::map<std::string, std::string> {{"", "urn:a"}, {"ex", "urn:b#"}});
}

TEST_CASE("What is no query is refused")
{
    CHECK_THROWS_WITH(readQueryText("insert data {}"), Contains("it begins with INSERT"));
    CHECK_THROWS_WITH(
        readQueryText("PREFIX a: <urn:a> WITH <urn:g> DELETE {}"), Contains("it begins with WITH"));
    for (const char* text :
        {"", "facts", "# SELECT", "PREFIX a <urn:a>", "PREFIX a: <urn:a SELECT", "SELECTED"})
        CHECK_THROWS_WITH(readQueryText(text), Contains("this is no query of SPARQL"));
}
