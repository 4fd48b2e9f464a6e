// SPDX-License-Identifier: Apache-2.0
#include "source/json_article.h"

#include "source/day.h"
#include "source/utf8.h"

#include <casus/error.h>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <utility>

namespace casus {

namespace {

constexpr std::size_t deepest = 256; // levels of nesting; real articles have a handful

/// Takes the members of an article from what the JSON reader meets; false ends the reading.
class ArticleMembers : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, ArticleMembers>
{
public:
    explicit ArticleMembers(std::vector<std::string>& remarks)
        : remarks_(remarks)
    {
    }

    bool Default() { return depth_ > 0 ? leaveOut() : refuse(noObject); }
    bool Null() { return depth_ > 0 || refuse(noObject); }
    bool RawNumber(const char* digits, rapidjson::SizeType size, bool)
    {
        if (depth_ != 1 || name_ != "id")
            return Default();
        article_.id.assign(digits, size);
        return true;
    }
    bool String(const char* bytes, rapidjson::SizeType size, bool)
    {
        if (depth_ == 0)
            return refuse(noObject);
        if (depth_ == 1)
            take(std::string_view(bytes, size));
        return true;
    }
    bool Key(const char* bytes, rapidjson::SizeType size, bool)
    {
        if (depth_ == 1)
            name_.assign(bytes, size);
        return true;
    }
    bool StartObject() { return depth_ == 0 ? enter() : leaveOut() && enter(); }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool StartArray() { return depth_ == 0 ? refuse(noObject) : leaveOut() && enter(); }
    bool EndArray(rapidjson::SizeType) { return leave(); }

    const std::string& complaint() const { return complaint_; }
    bool hasText() const { return hasText_; }
    Article article() && { return std::move(article_); }

private:
    static constexpr const char* noObject
        = "this is JSON but no object; an article is {\"id\": …, \"text\": …}";

    bool refuse(std::string complaint)
    {
        complaint_ = std::move(complaint);
        return false;
    }

    bool enter()
    {
        return ++depth_ <= deepest
            || refuse("it is nested deeper than " + std::to_string(deepest) + " levels");
    }

    bool leave()
    {
        --depth_;
        return true;
    }

    /// A value that is neither text nor null.
    bool leaveOut()
    {
        if (depth_ != 1)
            return true;
        if (name_ == "text")
            return refuse("the member text is no string");
        if (name_ == "id" || name_ == "url" || name_ == "title" || name_ == "published")
            remarks_.push_back("the member " + name_ + " is no string and is left out");
        return true;
    }

    void take(std::string_view value)
    {
        if (name_ == "text") {
            article_.text = value;
            hasText_ = true;
        } else if (name_ == "id") {
            article_.id = value;
        } else if (name_ == "url") {
            article_.url = value;
        } else if (name_ == "title") {
            article_.title = value;
        } else if (name_ == "published" && !value.empty()) {
            article_.published = readDay(value);
            if (!article_.published)
                remarks_.push_back(
                    "published \"" + normalize(value) + "\" is no date such as 2020-03-13 and is left out");
        }
    }

    std::vector<std::string>& remarks_;
    Article article_;
    bool hasText_ = false;
    std::size_t depth_ = 0;
    std::string name_; ///< of the member at hand
    std::string complaint_;
};

/// `byte 7`, and the line where there is more than one.
std::string placeOf(std::string_view json, std::size_t offset)
{
    const std::string_view before = json.substr(0, offset);
    const std::size_t line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const std::string byte = "byte " + std::to_string(offset - before.rfind('\n'));
    return line == 1 ? byte : byte + " of its line " + std::to_string(line);
}

} // namespace

Article readJsonArticle(std::string_view json, std::vector<std::string>& remarks)
{
    if (json.starts_with("\xEF\xBB\xBF"))
        json.remove_prefix(3);
    rapidjson::MemoryStream stream(json.data(), json.size());
    rapidjson::Reader reader;
    ArticleMembers members(remarks);
    reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag>(stream, members);
    if (!members.complaint().empty())
        throw Error(members.complaint());
    if (reader.HasParseError())
        throw Error(std::string("this is no JSON: ") + rapidjson::GetParseError_En(reader.GetParseErrorCode())
            + " at " + placeOf(json, reader.GetErrorOffset()));
    if (!members.hasText())
        throw Error("the object has no member text");
    return std::move(members).article();
}

} // namespace casus
