// SPDX-License-Identifier: Apache-2.0
#include "evaluation/difference.h"
#include "catch.h"
#include "evaluation/told_reader.h"

using namespace casus;

namespace {

ToldArticles articles(const std::vector<std::string>& lines)
{
    ToldArticles articles;
    for (const std::string& line : lines) {
        ToldArticle article = readToldArticle(line);
        articles.emplace(article.id, article);
    }
    return articles;
}

} // namespace

TEST_CASE("Facts that one side lacks stand with their sign, in the order of the text")
{
    const Difference difference = differenceOf(
        articles(
            {R"({"id":"a","events":[{"type":"Attack","trigger":"hit","date":"2020-03","status":"Actual"}]})",
                R"({"id":"same","events":[]})"}),
        articles(
            {R"({"id":"a","events":[{"type":"Attack","trigger":"hit","date":"2020-03-11","status":"Actual"}],
                      "entities":[{"type":"Country","name":"Iran"}]})",
                R"({"id":"same","events":[]})"}));
    CHECK(difference.text
        == "a\n+ Country Iran\n- Attack \"hit\": date 2020-03\n+ Attack \"hit\": date 2020-03-11\n");
    CHECK(difference.gained == 2);
    CHECK(difference.lost == 1);
    CHECK(difference.changedArticles == 1);
    CHECK(difference.articles == 2);
}

TEST_CASE("Ids and offsets make no difference")
{
    CHECK(differenceOf(articles({R"({"id":"a","entities":[{"id":"e0","name":"Iran"}],
                      "events":[{"type":"Attack","trigger":{"begin":1,"end":4,"text":"hit"},"roles":{"actor":["e0"]}}]})"}),
        articles({R"({"id":"a","entities":[{"id":"e7","name":"Iran"}],
                      "events":[{"type":"Attack","trigger":{"begin":2,"end":5,"text":"hit"},"roles":{"actor":["e7"]}}]})"}))
              .text.empty());
}

TEST_CASE("An article that one side lacks is a difference, even without facts")
{
    const Difference difference = differenceOf(articles({R"({"id":"b"})"}), articles({R"({"id":"a"})"}));
    CHECK(difference.text == "a (not in A)\n\nb (not in B)\n");
    CHECK(difference.changedArticles == 2);
}
