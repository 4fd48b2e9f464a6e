// SPDX-License-Identifier: Apache-2.0
#include "output/csv_tables.h"
#include "catch.h"
#include "graph.h"

#include <algorithm>
#include <map>
#include <sstream>

using namespace casus;
using namespace casus::test;

namespace {

/// The tables, headers included, of an attack that the Pentagon alleges Hezbollah made.
CsvTables tables()
{
    const Document document = english().read("The Pentagon said Kataib Hezbollah attacked Taji.",
        {{"Pentagon", "StateOrgan", "US"}, {"Kataib Hezbollah", "ArmedGroup"}, {"Taji", "Place", "IQ"}});
    Findings findings(document);
    findings.setExtractor("attacks");
    findings.add(fact("Attack", find(document, "attacked"),
        {argument("actor", EntityReference {1}, find(document, "Kataib Hezbollah"),
             {{0}, std::nullopt, Stance::Alleged}),
            argument("place", EntityReference {2}, find(document, "Taji"))}));
    const Written written(document, findings);
    CsvTables out = csvHeaders(mapping());
    appendCsv(written.graph(), mapping(), {"[", "]"}, out);
    return out;
}

using Row = std::map<std::string, std::string>;

/// The rows of a table without quotes, by the names of its columns.
std::vector<Row> rowsOf(const std::string& table)
{
    std::vector<std::vector<std::string>> lines;
    std::istringstream in(table);
    for (std::string line; std::getline(in, line);) {
        REQUIRE(line.ends_with('\r'));
        line.back() = ',';
        std::istringstream cells(line);
        lines.emplace_back();
        for (std::string cell; std::getline(cells, cell, ',');)
            lines.back().push_back(cell);
    }
    std::vector<Row> rows;
    for (std::size_t line = 1; line < lines.size(); ++line) {
        REQUIRE(lines[line].size() == lines[0].size());
        rows.emplace_back();
        for (std::size_t column = 0; column < lines[0].size(); ++column)
            rows.back()[lines[0][column]] = lines[line][column];
    }
    return rows;
}

} // namespace

TEST_CASE("A table of entities has their names, kinds and IRIs")
{
    const std::vector<Row> rows = rowsOf(tables()[0]);
    REQUIRE(rows.size() >= 3);
    const auto row = std::find_if(
        rows.begin(), rows.end(), [](const Row& entity) { return entity.at("name") == "Kataib Hezbollah"; });
    REQUIRE(row != rows.end());
    CHECK(row->at("article") == "test");
    CHECK(row->at("type") == "ArmedGroup");
    CHECK(row->at("iri") == "urn:casus:org:kataib-hezbollah");
    CHECK(row->at("named") == "yes");
    CHECK(row->at("mentions") == "1");
}

TEST_CASE("A table of events tells in the columns of roles what the article itself says")
{
    const std::vector<Row> rows = rowsOf(tables()[1]);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at("type") == "Attack");
    CHECK(rows[0].at("place") == "Taji");
    CHECK(rows[0].at("actor").empty());
    CHECK(rows[0].at("extractor") == "attacks");
    CHECK(rows[0].at("sentence") == "The Pentagon said Kataib Hezbollah [attacked] Taji.");
}

TEST_CASE("A table of claims tells who says what of whom")
{
    const std::vector<Row> rows = rowsOf(tables()[2]);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at("predicate") == "actor");
    CHECK(rows[0].at("object") == "Kataib Hezbollah");
    CHECK(rows[0].at("objectIri") == "urn:casus:org:kataib-hezbollah");
    CHECK(rows[0].at("claimants") == "Pentagon");
    CHECK(rows[0].at("stance") == "Alleged");
    CHECK(rows[0].at("asserted") == "no");
}
