// SPDX-License-Identifier: Apache-2.0
#include "network/vocabulary.h"
#include "catch.h"

#include <string>

using namespace casus;

namespace {

std::uint64_t folded(std::string_view form)
{
    return Vocabulary::hashOf(Vocabulary::foldedForm(form));
}

std::uint32_t row(const FormRows& rows, FormFeature feature)
{
    return rows[static_cast<std::size_t>(feature)];
}

Vocabulary small()
{
    Vocabulary::Tables tables;
    tables.exact = {Vocabulary::hashOf("Iran")};
    tables.folded = {folded("iran")};
    const std::uint32_t white = Vocabulary::extend(0, folded("White"));
    tables.listed
        = {white, Vocabulary::extend(white, folded("House")), Vocabulary::extend(0, folded("Iran"))};
    tables.lists = {0, 2, 1};
    tables.datasets = 2;
    return Vocabulary(std::move(tables));
}

} // namespace

TEST_CASE("A known word has a row in whatever case, an unknown one a bucket")
{
    const Vocabulary vocabulary = small();
    const FormRows name = vocabulary.rowsOf("Iran", Word());
    const FormRows upper = vocabulary.rowsOf("IRAN", Word());
    CHECK(row(name, FormFeature::Folded) == row(upper, FormFeature::Folded));
    CHECK(row(name, FormFeature::Exact) != row(upper, FormFeature::Exact));
    CHECK(row(name, FormFeature::Writing) != row(upper, FormFeature::Writing));
    CHECK(row(upper, FormFeature::Exact) == vocabulary.unknownRow(FormFeature::Exact, "IRAN"));
}

TEST_CASE("Numbers of the same writing are one word")
{
    const Vocabulary vocabulary = small();
    CHECK(vocabulary.rowsOf("2003", Word()) == vocabulary.rowsOf("1998", Word()));
    CHECK(vocabulary.rowsOf("2003", Word()) != vocabulary.rowsOf("200", Word()));
}

TEST_CASE("All rows lie in the table")
{
    const Vocabulary vocabulary = small();
    for (const std::string form :
        {"", "a", "Iran", "'", "ABCDEFGHIJKLMNOP", "\xC5\x81ukasz", "\xE2\x80\x94", "12:30"})
        for (const std::uint32_t number : vocabulary.rowsOf(form, Word()))
            CHECK(number < vocabulary.rows());
    CHECK(vocabulary.datasetRow(2) < vocabulary.rows());
}

TEST_CASE("What word lists tell of a word stays among the rows of word lists")
{
    const Vocabulary vocabulary = small();
    const std::uint32_t first = row(vocabulary.rowsOf("a", Word()), FormFeature::WordList);
    for (unsigned wordClass = 0; wordClass < 256; ++wordClass)
        for (unsigned abbreviation = 0; abbreviation < 4; ++abbreviation) {
            Word word;
            word.wordClass = static_cast<WordClass>(wordClass);
            word.abbreviation = static_cast<Word::Abbreviation>(abbreviation);
            word.isVerb = word.isNoun = word.isAdjective = true;
            CHECK(row(vocabulary.rowsOf("a", word), FormFeature::WordList) < first + 17 * 8 * 3);
        }
}

TEST_CASE("The longest name of a list is found, and no mere beginning of one")
{
    const Vocabulary vocabulary = small();
    std::vector<ListBits> matches;
    vocabulary.matchLists(
        std::vector {folded("White"), folded("House"), folded("white"), folded("iran")}, matches);
    CHECK(matches == std::vector<ListBits> {2, 2U << mostLists, 0, 1});
}
