// SPDX-License-Identifier: Apache-2.0
#include "source/json_article.h"

#include "source/day.h"
#include "source/utf8.h"

#include <casus/error.h>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

namespace casus {

namespace {

std::string_view textOf(const rapidjson::Value& value)
{
    return {value.GetString(), value.GetStringLength()};
}

} // namespace

Article readJsonArticle(std::string_view json, std::vector<std::string>& remarks)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    if (document.HasParseError())
        throw Error(std::string("this is no JSON: ") + rapidjson::GetParseError_En(document.GetParseError()) + " at byte "
            + std::to_string(document.GetErrorOffset() + 1));
    if (!document.IsObject())
        throw Error("this is JSON but no object; an article is {\"id\": …, \"text\": …}");
    const auto member = [&](const char* name) -> std::string {
        const auto found = document.FindMember(name);
        if (found == document.MemberEnd() || found->value.IsNull())
            return {};
        if (found->value.IsString())
            return normalize(textOf(found->value));
        if (std::string_view(name) == "id" && found->value.IsInt64())
            return std::to_string(found->value.GetInt64());
        if (std::string_view(name) == "text")
            throw Error("the member text is no string");
        remarks.push_back(std::string("the member ") + name + " is no string and is left out");
        return {};
    };
    Article article;
    article.id = member("id");
    article.url = member("url");
    article.title = member("title");
    article.text = member("text");
    if (document.FindMember("text") == document.MemberEnd())
        throw Error("the object has no member text");
    if (const std::string published = member("published"); !published.empty()) {
        article.published = readDay(published);
        if (!article.published)
            remarks.push_back("published \"" + published + "\" is no date such as 2020-03-13 and is left out");
    }
    return article;
}

} // namespace casus
