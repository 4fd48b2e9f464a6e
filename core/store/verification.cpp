// SPDX-License-Identifier: Apache-2.0
#include "store/verification.h"

#include <casus/error.h>

#include <Poco/URI.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <charconv>
#include <vector>

namespace casus {

namespace {

const char* valueOf(const rapidjson::Value& row, const char* variable)
{
    const auto cell = row.FindMember(variable);
    if (cell == row.MemberEnd() || !cell->value.IsObject())
        return nullptr;
    const auto value = cell->value.FindMember("value");
    return value == cell->value.MemberEnd() || !value->value.IsString() ? nullptr : value->value.GetString();
}

std::size_t differentLines(std::string_view triples)
{
    std::vector<std::string_view> lines;
    while (!triples.empty()) {
        const std::size_t end = std::min(triples.find('\n'), triples.size() - 1) + 1;
        lines.push_back(triples.substr(0, end));
        triples.remove_prefix(end);
    }
    std::sort(lines.begin(), lines.end());
    return static_cast<std::size_t>(std::unique(lines.begin(), lines.end()) - lines.begin());
}

} // namespace

HttpRequest countingRequest(const std::set<std::string>& graphs, const Store& store)
{
    std::string query = "SELECT ?g (COUNT(*) AS ?n) WHERE { VALUES ?g {";
    for (const std::string& graph : graphs)
        query += " <" + graph + ">";
    query += " } GRAPH ?g { ?s ?p ?o } } GROUP BY ?g";
    HttpRequest request {"POST", store.query,
        {{"Content-Type", "application/x-www-form-urlencoded"},
            {"Accept", "application/sparql-results+json"}},
        "query="};
    Poco::URI::encode(query, "!#$&'()*+,/:;=?@[]", request.body);
    return request;
}

std::map<std::string, std::size_t> countsIn(const std::string& answer)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(answer.data(), answer.size());
    const rapidjson::Value* rows = nullptr;
    if (!document.HasParseError() && document.IsObject())
        if (const auto results = document.FindMember("results");
            results != document.MemberEnd() && results->value.IsObject())
            if (const auto bindings = results->value.FindMember("bindings");
                bindings != results->value.MemberEnd() && bindings->value.IsArray())
                rows = &bindings->value;
    if (!rows)
        throw Error("the store did not answer with counts; is it one that queries can be sent to?");
    std::map<std::string, std::size_t> counts;
    for (const rapidjson::Value& row : rows->GetArray()) {
        if (!row.IsObject())
            continue;
        const char* graph = valueOf(row, "g");
        const char* number = valueOf(row, "n");
        if (!graph || !number)
            continue; // of no group at all, some stores make a row of nothing
        const std::string_view digits = number;
        std::from_chars(digits.data(), digits.data() + digits.size(), counts[graph]);
    }
    return counts;
}

void StatementCounts::take(const Change& change)
{
    if (change.kind != Change::Kind::Add)
        bounds_.erase(change.graph);
    const std::size_t count = differentLines(change.triples);
    if (count == 0)
        return;
    Bounds& bounds = bounds_[change.graph];
    bounds.least = std::max(bounds.least, count);
    bounds.most += count;
}

std::string StatementCounts::mismatch(const std::string& graph, std::size_t found) const
{
    const auto known = bounds_.find(graph);
    const Bounds sent = known == bounds_.end() ? Bounds() : known->second;
    if (found >= sent.least && found <= sent.most)
        return {};
    return "the store has " + std::to_string(found) + " statements of it, " + std::to_string(sent.most)
        + " were sent";
}

} // namespace casus
