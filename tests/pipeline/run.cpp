// SPDX-License-Identifier: Apache-2.0
#include "pipeline/run.h"
#include "catch.h"
#include "graph.h"

using namespace casus;
using namespace casus::test;

namespace {

/// Compares what was added with what was written.
class Measure : public Output
{
public:
    void add(Run& run, const std::string& id, std::size_t size)
    {
        inWork_ += size;
        run.add({id, {}, {}, std::nullopt, std::string(size, 'x')});
    }
    void write(const Converted& article) override
    {
        mostInWork = std::max(mostInWork, inWork_);
        inWork_ -= article.size;
        ids += article.id;
    }
    void finish() override { }

    std::size_t mostInWork = 0; ///< bytes of text that were added and not written
    std::string ids; ///< of what is written

private:
    std::size_t inWork_ = 0;
};

/// Runs without plugins.
class Bare
{
public:
    explicit Bare(Output& output)
        : run(converter_, output, 2, events_)
    {
    }

private:
    const Extraction extraction_ {{}, {}};
    const Linking linking_;
    const Converter converter_ {extraction_, profile(), linking_, Rendering::Quads};
    const PipelineEvents events_ {{}, [](const Diagnostic&) {}, [](const Report&) {}};

public:
    Run run;
};

} // namespace

TEST_CASE("Articles in work are bounded in bytes")
{
    constexpr std::size_t size = 100U << 10U;
    Measure measure;
    Bare bare(measure);
    for (int number = 0; number < 100; ++number)
        measure.add(bare.run, "a", size);
    bare.run.finish();
    CHECK(measure.ids.size() == 100);
    // Two threads hold a mebibyte each, and a batch waits to be handed over.
    CHECK(measure.mostInWork < (2U << 20U) + 4 * size);
    CHECK(measure.mostInWork > (1U << 20U));
}

TEST_CASE("A large article is in work alone, and the order stays")
{
    constexpr std::size_t size = 3U << 20U;
    Measure measure;
    Bare bare(measure);
    measure.add(bare.run, "a", 10);
    measure.add(bare.run, "b", size);
    measure.add(bare.run, "c", size);
    measure.add(bare.run, "d", 10);
    bare.run.finish();
    CHECK(measure.ids == "abcd");
    CHECK(measure.mostInWork < 2 * size + 100);
}

TEST_CASE("The report counts articles, failures and missing dates")
{
    Measure measure;
    Bare bare(measure);
    measure.add(bare.run, "a", 10);
    bare.run.tell({"b holds no text", true});
    bare.run.tell({"c has a strange title", false});
    measure.add(bare.run, "c", 20);
    const Report report = bare.run.finish();
    CHECK(report.articles == 3);
    CHECK(report.failed == 1);
    CHECK(report.bytes == 30);
    CHECK(report.undated == 2);
    CHECK(report.firstUndated == "a");
}
