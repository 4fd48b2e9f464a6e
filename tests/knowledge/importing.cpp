// SPDX-License-Identifier: Apache-2.0
#include "knowledge/importing.h"
#include "catch.h"

#include <casus/error.h>

#include <sstream>

using namespace casus;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

using Strings = std::vector<std::string>;

/// What is read of a file, and what is told of it.
struct Read
{
    std::vector<KnownEntity> entries;
    Strings complaints;
};

Read import(KnowledgeFormat format, const std::string& file, const std::string& kind = {})
{
    Read read;
    std::istringstream stream(file);
    Bytes bytes(stream);
    importKnowledge(bytes, format,
        {"file", kind, [&](KnownEntity entry) { read.entries.push_back(std::move(entry)); },
            [&](const std::string& sentence) { read.complaints.push_back(sentence); }});
    return read;
}

KnowledgeFormat formatOf(const std::string& file)
{
    std::istringstream stream(file);
    Bytes bytes(stream);
    return knowledgeFormatOf(bytes);
}

const std::string cityRow
    = "77\tRiverport\tRiverport\tPort of the River,Речной\t1.0\t2.0\tP\tPPL\tIQ\t\t\t\t\t\t1000\t\t5\t"
      "Asia/Baghdad\t2020-01-01\n";

} // namespace

TEST_CASE("A table says by its first row what its columns are")
{
    const Read read = import(KnowledgeFormat::Tsv,
        "# a table\nname\tkind\taliases\tcountry\tsameAs\toffice\tfrom\tuntil\n"
        "Ana Lopez\tPerson\tAna M. Lopez|A. Lopez\tmx\thttp://a.example/1\tmayor\t2001\t2005-06\n\n"
        "Riverers\t\t\t\t\t\t\t\r\n",
        "ArmedGroup");
    CHECK(read.complaints.empty());
    REQUIRE(read.entries.size() == 2);
    CHECK(read.entries[0]
        == KnownEntity {"", "Person", "Ana Lopez", {"A. Lopez", "Ana M. Lopez"}, "MX", {"http://a.example/1"},
            {{"mayor", "2001", "2005-06"}}});
    CHECK(read.entries[1].kind == "ArmedGroup");
}

TEST_CASE("Rows of a table that are malformed are left out with file and line")
{
    const Read read = import(KnowledgeFormat::Tsv,
        "name\tkind\nAna Lopez\nAna Lopez\tPerson\textra\n\xFF\xFE\tPerson\nRiverers\tArmedGroup\n"
            + std::string(2U << 20U, 'x') + "\tPerson\n");
    CHECK(read.entries.size() == 1);
    REQUIRE(read.complaints.size() == 4);
    CHECK(read.complaints[0] == "file(2): the row has 1 cells, the first row 2; it is left out");
    CHECK(read.complaints[1] == "file(3): the row has 3 cells, the first row 2; it is left out");
    CHECK(read.complaints[2] == "file(4): its name is no valid UTF-8; it is left out");
    CHECK(read.complaints[3] == "file(6): the row is longer than 1 MiB; it is left out");
    CHECK_THROWS_WITH(
        import(KnowledgeFormat::Tsv, "nmae\tkind\n"), Contains("line 1: there is no column \"nmae\""));
    CHECK_THROWS_WITH(import(KnowledgeFormat::Tsv, "# nothing\n"), Contains("no row that names its columns"));
}

TEST_CASE("A table of GeoNames gives places with their numbers")
{
    const Read read = import(KnowledgeFormat::GeoNames, cityRow + "78\tshort\n" + "x" + cityRow);
    REQUIRE(read.entries.size() == 1);
    CHECK(read.entries[0]
        == KnownEntity {
            "", "Place", "Riverport", {"Port of the River"}, "IQ", {"https://sws.geonames.org/77/"}, {}});
    REQUIRE(read.complaints.size() == 2);
    CHECK_THAT(read.complaints[0], StartsWith("file(2): this is no row of 19 cells"));
    std::string state = cityRow;
    state.replace(state.find("\tP\tPPL\t"), 7, "\tA\tPCLI\t");
    CHECK(import(KnowledgeFormat::GeoNames, state).entries.at(0).kind == "Country");
}

TEST_CASE("A table tells what things are part of, and the sources of terms")
{
    const Read read = import(KnowledgeFormat::Tsv,
        "name\tkind\tpart_of\toffice\tsource\n"
        "River Army\tArmedForce\tRiver Ministry\t\t\n"
        "Ana Lopez\tPerson\t\tMayor\thttp://a.example/list\n"
        "Eva Ruiz\tPerson\t\tMayor\ta list\n");
    REQUIRE(read.entries.size() == 2);
    CHECK(read.entries[0].partOf == "River Ministry");
    CHECK(read.entries[1].terms == std::vector<Term> {{"Mayor", "", "", "http://a.example/list"}});
    REQUIRE(read.complaints.size() == 1);
    CHECK_THAT(read.complaints[0], StartsWith("file(4): ") && Contains("as an IRI"));
}

TEST_CASE("Results of a query at Wikidata give items")
{
    const Read read = import(KnowledgeFormat::Wikidata, R"({"head": {"vars": ["item", "itemLabel"]},
"results": {"bindings": [
 {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "itemLabel": {"xml:lang": "en", "value": "Ana Lopez"},
  "itemAltLabel": {"value": "A. Lopez, Ana M. Lopez"}, "kind": {"value": "Person"}, "country": {"value": "MX"},
  "officeLabel": {"value": "mayor"}, "start": {"value": "2001-02-03T00:00:00Z"}},
 {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q2"}, "itemLabel": {"value": "Q2"}},
 {"itemLabel": {"value": "Nobody"}}
]}})");
    REQUIRE(read.entries.size() == 1);
    CHECK(read.entries[0]
        == KnownEntity {"", "Person", "Ana Lopez", {"A. Lopez", "Ana M. Lopez"}, "MX",
            {"http://www.wikidata.org/entity/Q1"},
            {{"mayor", "2001-02-03", "", "http://www.wikidata.org/entity/Q1"}}});
    REQUIRE(read.complaints.size() == 2);
    CHECK(read.complaints[0]
        == "file(6): the item http://www.wikidata.org/entity/Q2 has no label; it is left out");
    CHECK_THAT(read.complaints[1], StartsWith("file(7): the variable ?item has no item of Wikidata"));
}

TEST_CASE("Of results that are cut off what comes before is kept")
{
    const Read read = import(KnowledgeFormat::Wikidata,
        R"({"head": {}, "results": {"bindings": [{"item": {"value": "http://www.wikidata.org/entity/Q1"},)"
        R"("itemLabel": {"value": "Riverers"}}, {"item)",
        "ArmedGroup");
    CHECK(read.entries.size() == 1);
    REQUIRE(read.complaints.size() == 1);
    CHECK_THAT(
        read.complaints[0], StartsWith("file: this is no JSON") && Contains("what follows is left out"));
    CHECK_THROWS_WITH(
        import(KnowledgeFormat::Wikidata, "{\"head\": {}}"), Contains("no results of a SPARQL query"));
}

TEST_CASE("Entities of Follow the Money give persons and bodies")
{
    const Read read = import(KnowledgeFormat::OpenSanctions,
        R"({"id": "Q7", "caption": "Ana Lopez", "schema": "Person", "properties": {"name": ["Ana Lopez", "Ana M. Lopez"], "citizenship": ["mx"], "weakAlias": ["Annie"]}})"
        "\n"
        R"({"id": "x-1", "caption": "Riverers", "schema": "Organization", "properties": {"wikidataId": ["Q8", "none"], "country": ["iq", "sy"]}})"
        "\n"
        R"({"id": "x-2", "caption": "Main Street 1", "schema": "Address", "properties": {}})"
        "\n");
    CHECK(read.complaints.empty());
    REQUIRE(read.entries.size() == 2);
    CHECK(read.entries[0]
        == KnownEntity {"", "Person", "Ana Lopez", {"Ana M. Lopez"}, "MX",
            {"http://www.wikidata.org/entity/Q7", "https://www.opensanctions.org/entities/Q7/"}, {}});
    CHECK(read.entries[1]
        == KnownEntity {"", "Organization", "Riverers", {}, "",
            {"http://www.wikidata.org/entity/Q8", "https://www.opensanctions.org/entities/x-1/"}, {}});
}

TEST_CASE("Lines of Follow the Money that are malformed are left out with file and line")
{
    const Read read = import(KnowledgeFormat::OpenSanctions,
        "{\"id\": \"a\", \"caption\": \"Ana Lopez\", \"schema\": \"Person\"}\n{\"id\": \n{\"id\": \"a\"}\n"
        "{\"caption\": \"No Id\", \"schema\": \"Person\"}\n{\"id\": \"a b\", \"caption\": \"A B\", "
        "\"schema\": \"Person\"}\n"
        "{\"id\": \"\xFF\"}\n"
            + std::string(100'000, '[') + "\n");
    CHECK(read.entries.size() == 1);
    REQUIRE(read.complaints.size() == 6);
    CHECK_THAT(read.complaints[0], StartsWith("file(2): this is no JSON"));
    CHECK_THAT(read.complaints[1], StartsWith("file(3): it has no schema"));
    CHECK_THAT(read.complaints[2], StartsWith("file(4): it has no id"));
    CHECK_THAT(
        read.complaints[3], StartsWith("file(5): cannot use <https://www.opensanctions.org/entities/a b/>"));
    CHECK_THAT(read.complaints[4], StartsWith("file(6): this is no JSON"));
    CHECK_THAT(read.complaints[5], StartsWith("file(7): it is nested deeper"));
}

TEST_CASE("The first bytes of a file tell its format")
{
    CHECK(formatOf("{\"head\": {}, \"results\": {}}") == KnowledgeFormat::Wikidata);
    CHECK(formatOf(" \n{\"id\": \"a\", \"schema\": \"Person\"}\n") == KnowledgeFormat::OpenSanctions);
    CHECK(formatOf(cityRow) == KnowledgeFormat::GeoNames);
    CHECK(formatOf("# note\nname\tkind\n") == KnowledgeFormat::Tsv);
    for (const char* file : {"", "\n", "{\"a\": 1}", "words", "[]"})
        CHECK_THROWS_WITH(formatOf(file), Contains("name it with --format"));
    CHECK(knowledgeFormatNamed("geonames") == KnowledgeFormat::GeoNames);
    CHECK_FALSE(knowledgeFormatNamed("csv"));
}
