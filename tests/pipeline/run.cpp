// SPDX-License-Identifier: Apache-2.0
#include "pipeline/run.h"
#include "catch.h"
#include "graph.h"

#include <sstream>

using namespace casus;
using namespace casus::test;

namespace {

/// Compares what was read with what was written.
class Measure : public Output
{
public:
    explicit Measure(std::istringstream& input)
        : input_(input)
    {
    }
    void write(const Converted& article) override
    {
        mostInWork = std::max(mostInWork, static_cast<std::size_t>(input_.tellg()) - written_);
        written_ += article.size;
        ids.push_back(article.id);
    }
    void finish() override { }

    std::size_t mostInWork = 0; ///< bytes of input that were read and not written
    Strings ids;

private:
    std::istringstream& input_;
    std::size_t written_ = 0;
};

std::string lines(int count, std::size_t size)
{
    std::string json;
    for (int number = 0; number < count; ++number)
        json += "{\"text\":\"" + std::string(size, ' ') + "x\"}\n";
    return json;
}

Measure runOver(std::istringstream& input, unsigned threads)
{
    const Extraction extraction({}, {});
    const Converter converter(extraction, mapping(), "", Rendering::Quads);
    ArticleSource source({}, std::nullopt, input);
    Measure measure(input);
    const std::atomic<bool> isStopped = false;
    const Report report
        = run(source, converter, measure, threads, {[](const auto&) {}, [](const auto&) {}, isStopped});
    CHECK(report.articles == measure.ids.size());
    return measure;
}

} // namespace

TEST_CASE("Articles in work are bounded in bytes")
{
    constexpr std::size_t size = 100U << 10U;
    std::istringstream input(lines(100, size));
    const Measure measure = runOver(input, 2);
    CHECK(measure.ids.size() == 100);
    // Two threads hold a mebibyte each, and a batch waits in the reader's hand.
    CHECK(measure.mostInWork < (2U << 20U) + 5 * size);
    CHECK(measure.mostInWork > (1U << 20U));
}

TEST_CASE("A large article is in work alone, and the order stays")
{
    constexpr std::size_t size = 3U << 20U;
    std::istringstream input(lines(1, 10) + lines(3, size) + lines(2, 10));
    const Measure measure = runOver(input, 2);
    CHECK(measure.ids == Strings {"stdin-1", "stdin-2", "stdin-3", "stdin-4", "stdin-5", "stdin-6"});
    CHECK(measure.mostInWork < 2 * size + 1000);
}
