// SPDX-License-Identifier: Apache-2.0
#include "output/json_lines.h"
#include "catch.h"
#include "graph.h"

#include <rapidjson/document.h>
#include <rapidjson/pointer.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

constexpr EntityIndex pentagon = 0, hezbollah = 1;

/// Tokens:  0   1        2    3         4        5    6    7
const std::string text = "“né” Pentagon said Hezbollah attacked Taji";

Document document()
{
    return english().read(
        text, {{"Pentagon", "StateOrgan", "US"}, {"Hezbollah", "ArmedGroup"}}, 2020y / 3 / 13);
}

Findings attackSaidBy(const Document& document, Source source)
{
    Findings findings(document);
    findings.setExtractor("attacks");
    findings.add(fact("Attack", find(document, "attacked"),
        {argument("actor", EntityReference {hezbollah}, find(document, "Hezbollah"), std::move(source)),
            argument("date", Date {"2020-03", Precision::Month, 2020y / 3 / 1, 2020y / 3 / 31},
                find(document, "attacked"))}));
    return findings;
}

std::string lineOf(const Document& document, const Findings& findings)
{
    std::string line;
    appendJsonLine(Written(document, findings).graph(), line);
    return line;
}

rapidjson::Document parse(const std::string& line)
{
    rapidjson::Document json;
    json.Parse(line.c_str());
    REQUIRE_FALSE(json.HasParseError());
    return json;
}

/// The value at a JSON pointer: the words of a string, the JSON of all others, `none` where there is none.
std::string at(const rapidjson::Document& json, const char* pointer)
{
    const rapidjson::Value* value = rapidjson::Pointer(pointer).Get(json);
    if (!value)
        return "none";
    if (value->IsString())
        return value->GetString();
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value->Accept(writer);
    return buffer.GetString();
}

} // namespace

TEST_CASE("An article is one line")
{
    const Document read = document();
    const std::string line = lineOf(read, Findings(read));
    CHECK(line.ends_with("}\n"));
    CHECK(std::count(line.begin(), line.end(), '\n') == 1);
}

TEST_CASE("A line tells which article it is of")
{
    const Document read = document();
    const rapidjson::Document json = parse(lineOf(read, Findings(read)));
    CHECK(at(json, "/id") == "test");
    CHECK(at(json, "/article") == "urn:casus:article:" + articleHash(text).substr(0, 32));
    CHECK(at(json, "/sha256") == articleHash(text));
    CHECK(at(json, "/published") == "2020-03-13");
    CHECK(at(json, "/url") == "none");
}

TEST_CASE("Entities have their mentions with places in code points")
{
    const Document read = document();
    const rapidjson::Document json = parse(lineOf(read, Findings(read)));
    CHECK(at(json, "/entities/1/id") == "e1");
    CHECK(at(json, "/entities/1/iri") == "urn:casus:org:hezbollah");
    CHECK(at(json, "/entities/1/type") == "ArmedGroup");
    CHECK(at(json, "/entities/1/name") == "Hezbollah");
    CHECK(at(json, "/entities/1/named") == "true");
    CHECK(at(json, "/entities/1/mentions") == R"([{"begin":19,"end":28,"text":"Hezbollah","sentence":1}])");
}

TEST_CASE("An entity has each of its attributes once, with the first value")
{
    const Document read = document();
    const Written written(read, Findings(read));
    Graph graph = written.graph();
    graph.entities[0].attributes = {{mapping().relation("country"), EntityNode {1}},
        {mapping().relation("rank"), "General"}, {mapping().relation("country"), EntityNode {0}}};
    std::string line;
    appendJsonLine(graph, line);
    CHECK(line.find(R"("named":true,"country":"e1","rank":"General","mentions")") != std::string::npos);
}

TEST_CASE("Events have trigger, roles, date and status")
{
    const Document read = document();
    const rapidjson::Document json = parse(lineOf(read, attackSaidBy(read, {})));
    CHECK(at(json, "/events/0/type") == "Attack");
    CHECK(at(json, "/events/0/status") == "Actual");
    CHECK(at(json, "/events/0/trigger") == R"({"begin":29,"end":37,"text":"attacked","sentence":1})");
    CHECK(at(json, "/events/0/roles") == R"({"actor":[{"ref":"e1","confidence":1.0}]})");
    CHECK(at(json, "/events/0/date")
        == R"({"value":"2020-03","precision":"month","earliest":"2020-03-01","latest":"2020-03-31"})");
    CHECK(at(json, "/events/0/extractor") == "attacks");
    CHECK(at(json, "/events/0/source") == "none");
    CHECK(at(json, "/claims") == "[]");
}

TEST_CASE("A claimed role names its claimant and stance, and is a claim")
{
    const Document read = document();
    const rapidjson::Document json
        = parse(lineOf(read, attackSaidBy(read, {{pentagon}, std::nullopt, Stance::Alleged})));
    CHECK(at(json, "/events/0/roles")
        == R"({"actor":[{"ref":"e1","claimants":["e0"],"stance":"Alleged","confidence":1.0}]})");
    CHECK(at(json, "/claims/0/subject") == "f0");
    CHECK(at(json, "/claims/0/predicate") == "actor");
    CHECK(at(json, "/claims/0/object") == "e1");
    CHECK(at(json, "/claims/0/claimants") == R"(["e0"])");
    CHECK(at(json, "/claims/0/stance") == "Alleged");
    CHECK(at(json, "/claims/0/evidence/0/text") == "Hezbollah");
    CHECK(at(json, "/claims/1") == "none");
}

TEST_CASE("An event that somebody else tells has its source")
{
    const Document read = document();
    Findings findings = attackSaidBy(read, {});
    findings.fact(0).source = {{pentagon}, std::nullopt, Stance::Reported};
    const rapidjson::Document json = parse(lineOf(read, findings));
    CHECK(at(json, "/events/0/status") == "Claimed");
    CHECK(at(json, "/events/0/source") == R"({"claimants":["e0"],"stance":"Reported","status":"Actual"})");
    CHECK(at(json, "/claims/0/object/value") == "Actual");
}

TEST_CASE("A confidence has two digits behind the point at most")
{
    const Document read = document();
    Findings findings = attackSaidBy(read, {});
    findings.fact(0).confidence = 0.123456;
    CHECK(at(parse(lineOf(read, findings)), "/events/0/confidence") == "0.12");
}
