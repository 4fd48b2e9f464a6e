// SPDX-License-Identifier: Apache-2.0
#include "source/json_article.h"
#include "catch.h"

#include <casus/error.h>

using namespace casus;
using namespace std::chrono_literals;

namespace {

Article read(std::string_view json)
{
    std::vector<std::string> remarks;
    Article article = readJsonArticle(json, remarks);
    CHECK(remarks.empty());
    return article;
}

std::vector<std::string> remarksOf(std::string_view json)
{
    std::vector<std::string> remarks;
    readJsonArticle(json, remarks);
    return remarks;
}

} // namespace

TEST_CASE("An article has its members")
{
    const Article article = read(
        R"({"id":"a1","url":"https://news.example/1","title":"Attack","published":"2020-03-13","text":"Rockets fell.","other":[1]})");
    CHECK(article.id == "a1");
    CHECK(article.url == "https://news.example/1");
    CHECK(article.title == "Attack");
    CHECK(article.published == 2020y / 3 / 13);
    CHECK(article.text == "Rockets fell.");
}

TEST_CASE("All members but the text may be missing or null")
{
    const Article article = read(R"({"text":"Rockets fell.","url":null})");
    CHECK(article.id.empty());
    CHECK(article.url.empty());
    CHECK_FALSE(article.published);
}

TEST_CASE("An id may be a whole number")
{
    CHECK(read(R"({"id":42,"text":"x"})").id == "42");
}

TEST_CASE("Escapes in the text are resolved, nothing else is changed")
{
    CHECK(read("{\"text\":\"a\\r\\n\\u00e9\\ufffe\"}").text == "a\r\n\u00e9\uFFFE");
}

TEST_CASE("An error names the line within an object of several")
{
    CHECK_THROWS_WITH(read("{\"text\" 1}"), Catch::Matchers::EndsWith(" at byte 9"));
    CHECK_THROWS_WITH(
        read("{\n\"id\": 1,\n\"text\" 1}"), Catch::Matchers::EndsWith(" at byte 8 of its line 3"));
}

TEST_CASE("Members that are no strings are left out with a remark")
{
    CHECK(remarksOf(R"({"title":7,"text":"x"})")
        == std::vector<std::string> {"the member title is no string and is left out"});
}

TEST_CASE("A date that is none is left out with a remark")
{
    CHECK(remarksOf(R"({"published":"yesterday","text":"x"})")
        == std::vector<std::string> {
            "published \"yesterday\" is no date such as 2020-03-13 and is left out"});
}

TEST_CASE("What is no article is an error that says why")
{
    CHECK_THROWS_WITH(read(R"({"id":"a"})"), "the object has no member text");
    CHECK_THROWS_WITH(read(R"({"text":7})"), "the member text is no string");
    CHECK_THROWS_WITH(read("[1]"), "this is JSON but no object; an article is {\"id\": …, \"text\": …}");
    CHECK_THROWS_WITH(read("{\"text\":"), Catch::Matchers::Contains("this is no JSON: "));
    CHECK_THROWS_WITH(read(""), Catch::Matchers::Contains("this is no JSON: "));
}

TEST_CASE("Deep nesting is refused and costs no stack")
{
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    CHECK_THROWS_WITH(read("{\"text\":\"x\",\"deep\":" + deep + "}"), "it is nested deeper than 256 levels");
}
