// SPDX-License-Identifier: Apache-2.0
#include "store/graph_queries.h"

#include <casus/error.h>

#include <rapidjson/document.h>

#include <charconv>
#include <string_view>
#include <utility>

namespace casus {

namespace {

/// What does not look like JSON is null.
rapidjson::Document resultsIn(const std::string& answer)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(answer.data(), answer.size());
    return document.HasParseError() ? rapidjson::Document() : std::move(document);
}

const rapidjson::Value* member(const rapidjson::Value& object, const char* name)
{
    if (!object.IsObject())
        return nullptr;
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

const char* valueOf(const rapidjson::Value& row, const char* variable)
{
    const rapidjson::Value* cell = member(row, variable);
    const rapidjson::Value* value = cell ? member(*cell, "value") : nullptr;
    return value && value->IsString() ? value->GetString() : nullptr;
}

HttpRequest question(const std::string& query, const Store& store)
{
    return queryRequest(store.query, query, "application/sparql-results+json");
}

std::string valuesOf(const std::set<std::string>& graphs)
{
    std::string values = "VALUES ?g {";
    for (const std::string& graph : graphs)
        values += " <" + graph + ">";
    return values + " }";
}

} // namespace

HttpRequest countingRequest(const std::set<std::string>& graphs, const Store& store)
{
    return question(
        "SELECT ?g (COUNT(*) AS ?n) WHERE { " + valuesOf(graphs) + " GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
        store);
}

std::map<std::string, std::size_t> countsIn(const std::string& answer)
{
    const rapidjson::Document document = resultsIn(answer);
    const rapidjson::Value* results = member(document, "results");
    const rapidjson::Value* rows = results ? member(*results, "bindings") : nullptr;
    if (!rows || !rows->IsArray())
        throw Error("the store did not answer a query as it should; is it one that queries can be sent to?");
    std::map<std::string, std::size_t> counts;
    for (const rapidjson::Value& row : rows->GetArray()) {
        const char* graph = valueOf(row, "g");
        const char* number = valueOf(row, "n");
        if (!graph || !number)
            continue; // of no group at all, some stores make a row of nothing
        const std::string_view digits = number;
        std::from_chars(digits.data(), digits.data() + digits.size(), counts[graph]);
    }
    return counts;
}

HttpRequest existenceRequest(const std::set<std::string>& graphs, const Store& store)
{
    return question("SELECT ?g WHERE { " + valuesOf(graphs) + " GRAPH ?g { ?s ?p ?o } } LIMIT 1", store);
}

bool isNone(const std::string& answer)
{
    const rapidjson::Document document = resultsIn(answer);
    const rapidjson::Value* results = member(document, "results");
    const rapidjson::Value* rows = results ? member(*results, "bindings") : nullptr;
    return rows && rows->IsArray() && rows->Empty();
}

} // namespace casus
