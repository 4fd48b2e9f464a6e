// SPDX-License-Identifier: Apache-2.0
#include "pipeline/workers.h"
#include "catch.h"
#include "graph.h"

#include <stdexcept>

using namespace casus;
using namespace casus::test;

namespace {

/// Fails on articles that say so.
class Fragile : public Extractor
{
public:
    void extract(const Document& document, Findings&) const override
    {
        if (document.text() == "break")
            throw std::runtime_error("it broke");
    }
};

std::vector<Article> batch(int first, int count)
{
    std::vector<Article> articles;
    for (int number = first; number < first + count; ++number) {
        Article article;
        article.id = std::to_string(number);
        article.text = "Rockets fell, number " + article.id + ".";
        articles.push_back(std::move(article));
    }
    return articles;
}

const Linking linking;

} // namespace

TEST_CASE("Results come in the order of the batches, whatever the number of threads")
{
    const Extraction extraction({}, {});
    const Converter converter(extraction, profile(), linking, Rendering::Quads);
    const auto idsWith = [&](unsigned threads) {
        Workers workers(converter, threads);
        for (int first = 0; first < 60; first += 3)
            workers.start(batch(first, 3));
        CHECK(workers.pending() == 20);
        Strings found;
        while (workers.pending() > 0)
            for (const Converted& article : workers.fetch())
                found.push_back(article.id + " " + article.bytes);
        return found;
    };
    const Strings one = idsWith(1);
    REQUIRE(one.size() == 60);
    CHECK(one[0].starts_with("0 <urn:casus:article:"));
    CHECK(one[59].starts_with("59 <urn:casus:article:"));
    CHECK(idsWith(4) == one);
}

TEST_CASE("Workers that nobody fetches from end all the same")
{
    const Extraction extraction({}, {});
    const Converter converter(extraction, profile(), linking, Rendering::Quads);
    Workers workers(converter, 2);
    workers.start(batch(0, 5));
    CHECK(workers.pending() == 1);
    CHECK(workers.pendingBytes() == 5 * std::string_view("Rockets fell, number 0.").size());
}

TEST_CASE("A plugin that throws loses its part of one article, nothing else")
{
    const Fragile fragile;
    const Extraction extraction({}, {{"fragile", nullptr, &fragile}});
    const Converter converter(extraction, profile(), linking, Rendering::Quads);
    std::vector<Article> articles = batch(0, 3);
    articles[1].text = "break";
    Workers workers(converter, 1);
    workers.start(articles);
    const std::vector<Converted> converted = workers.fetch();
    REQUIRE(converted.size() == 3);
    CHECK_FALSE(converted[0].isFailed);
    CHECK(converted[1].isFailed);
    REQUIRE(converted[1].diagnostics.size() == 1);
    CHECK(converted[1].diagnostics[0].isFailure);
    CHECK(converted[1].diagnostics[0].sentence
        == "plugin fragile failed on the article 1 and is left out of it: it broke");
    CHECK_FALSE(converted[1].bytes.empty());
    CHECK_FALSE(converted[2].isFailed);
}

TEST_CASE("An article whose IRI cannot be made is left out with a warning")
{
    const Extraction extraction({}, {});
    PipelineOptions options;
    options.base = "no scheme";
    const Converter converter(extraction, profile(), linking, Rendering::Quads, options);
    const Converted converted = converter.convert(batch(7, 1).front());
    CHECK(converted.isFailed);
    CHECK(converted.bytes.empty());
    REQUIRE(converted.diagnostics.size() == 1);
    CHECK(converted.diagnostics[0].sentence.starts_with("the article 7 is left out: "));
}
