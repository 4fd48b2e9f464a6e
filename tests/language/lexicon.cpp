// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "document.h"
#include "language/words.h"

#include <casus/error.h>
#include <casus/language/lexicon.h>

using namespace casus;
using namespace casus::test;

namespace {

std::string complaint(std::string_view table)
{
    const Scratch scratch;
    const std::string file = scratch.write("groups.tsv", table);
    try {
        Lexicon::read(file, "groups");
    } catch (const Error& error) {
        const std::string sentence = error.what();
        CHECK(sentence.starts_with(file));
        return sentence.substr(std::min(file.size(), sentence.size()));
    }
    return "no complaint";
}

} // namespace

TEST_CASE("A lexicon has its columns, comments and empty lines left out")
{
    const Lexicon table
        = lexicon("groups", "# Source: none\n\nname\tkind\taliases\nIslamic State\tArmedGroup\tISIS|Daesh\n");
    REQUIRE(table.entries().size() == 1);
    const Lexicon::Entry& entry = table.entries().front();
    CHECK(table.name() == "groups");
    CHECK(table.value(entry, "kind") == "ArmedGroup");
    CHECK(table.value(entry, "no such column").empty());
    CHECK(table.forms(entry) == std::vector<std::string_view> {"Islamic State", "ISIS", "Daesh"});
}

TEST_CASE("Case counts unless the lexicon says otherwise")
{
    CHECK(lexicon("groups", "name\nA\n").isCaseExact());
    CHECK_FALSE(lexicon("groups", "# case: fold\nname\nA\n").isCaseExact());
}

TEST_CASE("A malformed row is named by file and line")
{
    CHECK(complaint("name\tkind\nDaesh\n")
        == "(2): the row has 1 cells, the header 2; separate cells by one tab each");
    CHECK(complaint("name\tkind\n# comment\n\tArmedGroup\n") == "(3): the entry has no name");
    CHECK(complaint("kind\tname\n") == "(1): the first row must name the columns, beginning with name");
    CHECK(complaint("# nothing\n") == ": the lexicon has no header row; begin it with the column name");
}

TEST_CASE("A lexicon that is not there is an error")
{
    CHECK_THROWS_WITH(Lexicon::read("/no/such/groups.tsv", "groups"),
        "cannot read the lexicon /no/such/groups.tsv; the bundle's manifest names it");
}

TEST_CASE("A word list with an unknown class is an error")
{
    std::vector<Lexicon> lexicons;
    lexicons.push_back(lexicon("words", "name\tclass\tvalue\nfoo\tgibberish\t\n"));
    CHECK_THROWS_WITH(Words(lexicons), "lexicon words: \"foo\" has the unknown class \"gibberish\"");
}
