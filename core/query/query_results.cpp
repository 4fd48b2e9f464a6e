// SPDX-License-Identifier: Apache-2.0
#include "query/query_results.h"

#include <casus/error.h>

#include <rapidjson/document.h>

namespace casus {

namespace {

[[noreturn]] void refuse()
{
    throw Error("the answer is none of SPARQL; is this the address of the queries of a store?");
}

rapidjson::Document parsed(std::string_view json)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    if (document.HasParseError() || !document.IsObject())
        refuse();
    return document;
}

const rapidjson::Value& memberOf(const rapidjson::Value& object, const char* name)
{
    if (!object.IsObject())
        refuse();
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd())
        refuse();
    return member->value;
}

const rapidjson::Value& arrayOf(const rapidjson::Value& object, const char* name)
{
    const rapidjson::Value& array = memberOf(object, name);
    if (!array.IsArray())
        refuse();
    return array;
}

std::string stringOf(const rapidjson::Value& value)
{
    if (!value.IsString())
        refuse();
    return {value.GetString(), value.GetStringLength()};
}

/// Triple terms hold further terms.
std::string cellOf(const rapidjson::Value& term, const Wording& wording, int depth = 0)
{
    constexpr int deepest = 20;
    const std::string type = stringOf(memberOf(term, "type"));
    const rapidjson::Value& value = memberOf(term, "value");
    if (type == "triple" && depth < deepest) {
        const auto part = [&](const char* name) { return cellOf(memberOf(value, name), wording, depth + 1); };
        return "<<( " + part("subject") + ' ' + part("predicate") + ' ' + part("object") + " )>>";
    }
    if (type == "uri")
        return wording.iri(stringOf(value));
    return (type == "bnode" ? "_:" : "") + stringOf(value);
}

} // namespace

QueryResults readResults(std::string_view json, const Wording& wording)
{
    const rapidjson::Document document = parsed(json);
    QueryResults results;
    for (const rapidjson::Value& variable : arrayOf(memberOf(document, "head"), "vars").GetArray())
        results.variables.push_back(stringOf(variable));
    for (const rapidjson::Value& binding : arrayOf(memberOf(document, "results"), "bindings").GetArray()) {
        std::vector<std::string>& row = results.rows.emplace_back();
        for (const std::string& variable : results.variables) {
            const bool isBound = binding.IsObject() && binding.HasMember(variable.c_str());
            row.push_back(isBound ? cellOf(memberOf(binding, variable.c_str()), wording) : "");
        }
    }
    return results;
}

bool readTruth(std::string_view json)
{
    const rapidjson::Document document = parsed(json);
    if (!document.HasMember("boolean")) { // Virtuoso 7 answers with a row
        constexpr const char* virtuosoAnswer = "__ASK_RETVAL";
        const auto rows = arrayOf(memberOf(document, "results"), "bindings").GetArray();
        return !rows.Empty() && stringOf(memberOf(memberOf(rows[0], virtuosoAnswer), "value")) == "1";
    }
    const rapidjson::Value& truth = memberOf(document, "boolean");
    if (!truth.IsBool())
        refuse();
    return truth.GetBool();
}

} // namespace casus
