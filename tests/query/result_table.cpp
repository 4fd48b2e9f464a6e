// SPDX-License-Identifier: Apache-2.0
#include "query/query_results.h"

#include "catch.h"

using namespace casus;

TEST_CASE("A table has its columns below one another")
{
    CHECK(resultTable({{"name", "n"}, {{"Łódź", "10"}, {"", "7"}, {"Taji camp", ""}}})
        == "name       n\n"
           "---------  --\n"
           "Łódź       10\n"
           "           7\n"
           "Taji camp\n");
    CHECK(resultTable({{"name"}, {}}) == "name\n----\n");
}

TEST_CASE("A cell stays on its line, and is cut where it is long")
{
    CHECK(resultTable({{"words"}, {{"two\nlines"}}}) == "words\n---------\ntwo lines\n");
    const std::string table = resultTable({{"words"}, {{std::string(100, 'x')}}});
    CHECK(table.ends_with('\n' + std::string(79, 'x') + "…\n"));
    CHECK(resultTable({{"words"}, {{std::string(80, 'x')}}}).ends_with('\n' + std::string(80, 'x') + '\n'));
}
