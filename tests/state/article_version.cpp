// SPDX-License-Identifier: Apache-2.0
#include "state/article_version.h"
#include "article/identity.h"
#include "catch.h"

using namespace casus;
using namespace std::chrono_literals;

namespace {

std::string hashOf(const Article& article)
{
    return contentHash(article, articleHash(article.text));
}

} // namespace

TEST_CASE("An article stays known by its URL, or by its id where it has none")
{
    CHECK(sourceOf({"a1", "https://news.example/a", {}, {}, "x"}, "5e") == "https://news.example/a");
    CHECK(sourceOf({"a1", {}, {}, {}, "x"}, "5e") == "a1");
}

TEST_CASE("An article whose id only tells where it was read is known by its text")
{
    CHECK(sourceOf({"stdin", {}, {}, {}, "x", true}, "5e") == "sha256:5e");
    CHECK(
        sourceOf({"news-1", "https://news.example/a", {}, {}, "x", true}, "5e") == "https://news.example/a");
}

TEST_CASE("Whatever of an article reaches the graph makes another version of it")
{
    const Article article {"a1", "https://news.example/a", "Title", 2020y / 3 / 13, "Text."};
    const std::string hash = hashOf(article);
    CHECK(hashOf(article) == hash);
    Article other = article;
    other.id = "a2";
    CHECK(hashOf(other) != hash);
    other = article;
    other.url += '/';
    CHECK(hashOf(other) != hash);
    other = article;
    other.title.clear();
    CHECK(hashOf(other) != hash);
    other = article;
    other.published = 2020y / 3 / 14;
    CHECK(hashOf(other) != hash);
    other = article;
    other.text += ' ';
    CHECK(hashOf(other) != hash);
}

TEST_CASE("What stands in one field of an article is not mistaken for that of another")
{
    CHECK(hashOf({"a", "b", {}, {}, "x"}) != hashOf({"ab", {}, {}, {}, "x"}));
    CHECK(hashOf({"a", {}, "b", {}, "x"}) != hashOf({"a", "b", {}, {}, "x"}));
}
