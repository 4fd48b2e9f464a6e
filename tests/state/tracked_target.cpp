// SPDX-License-Identifier: Apache-2.0
#include "state/tracked_target.h"
#include "catch.h"
#include "scratch.h"
#include "state/records.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <stdexcept>

using namespace casus;
using namespace casus::test;
using Access = State::Access;

namespace {

using Graphs = std::map<std::string, std::string>;

/// A store in memory. It may be killed: from a step on, nothing reaches it and nothing comes from it.
class FakeStore : public GraphTarget
{
public:
    explicit FakeStore(Graphs& graphs)
        : graphs_(graphs)
    {
    }
    std::string name() const override { return "fake"; }
    void replace(const std::string& graph, std::string triples, Done done) override
    {
        step();
        operations += "+" + graph + ' ';
        if (graph == refused)
            return;
        graphs_[graph] = std::move(triples);
        settle(std::move(done));
    }
    void remove(const std::string& graph, Done done) override
    {
        step();
        operations += "-" + graph + ' ';
        graphs_.erase(graph);
        settle(std::move(done));
    }
    void finish() override
    {
        for (const Done& done : unsettled_) {
            step();
            done();
        }
        unsettled_.clear();
    }

    bool hasLostAll(const std::vector<std::string>& graphs) override
    {
        return std::none_of(
            graphs.begin(), graphs.end(), [&](const std::string& graph) { return graphs_.contains(graph); });
    }

    std::string operations;
    std::string refused; ///< a graph that is never taken
    bool isSlow = false; ///< says only at the end what is done
    std::optional<int> stepsToLive;

private:
    void step()
    {
        if (stepsToLive && (*stepsToLive)-- == 0)
            throw std::runtime_error("killed");
    }
    void settle(Done done)
    {
        if (isSlow)
            unsettled_.push_back(std::move(done));
        else
            done();
    }

    Graphs& graphs_;
    std::deque<Done> unsettled_;
};

/// A version of an article: what it is called, and its text, of which its graph is made.
struct Version
{
    std::string source;
    std::string text;
};

GraphRecord recordOf(const Version& version, const std::string& extractor)
{
    GraphRecord record;
    record.source = version.source;
    record.id = version.source;
    record.place = record.graph = "graph-of-" + version.text;
    record.content = version.text;
    record.statements = version.text + extractor;
    return record;
}

/// A run over articles, as an export makes it.
void run(
    State& state, FakeStore& store, const std::vector<Version>& articles, const std::string& extractor = "1")
{
    TrackedTarget tracked(state, store, extractor);
    for (const Version& article : articles)
        if (!tracked.isCurrent(article.source, article.text)) {
            GraphRecord record = recordOf(article, extractor);
            std::string bytes = record.statements;
            tracked.put(std::move(record), std::move(bytes));
        }
    tracked.finish();
}

/// The same; returns what the store was asked for.
std::string operationsOf(const std::string& file, Graphs& graphs, const std::vector<Version>& articles,
    const std::string& extractor = "1")
{
    State state(file, Access::Make);
    FakeStore store(graphs);
    run(state, store, articles, extractor);
    return store.operations;
}

} // namespace

TEST_CASE("What is unchanged is not written again")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    CHECK(operationsOf(file, graphs, {{"a", "x"}, {"b", "y"}}) == "+graph-of-x +graph-of-y ");
    CHECK(operationsOf(file, graphs, {{"a", "x"}, {"b", "y"}}).empty());
    CHECK(operationsOf(file, graphs, {{"a", "x"}, {"b", "y"}, {"c", "z"}}) == "+graph-of-z ");
}

TEST_CASE("A corrected article replaces what it had")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    operationsOf(file, graphs, {{"a", "x"}, {"b", "y"}});
    CHECK(operationsOf(file, graphs, {{"a", "xx"}, {"b", "y"}}) == "+graph-of-xx -graph-of-x ");
    CHECK(graphs == Graphs {{"graph-of-xx", "xx1"}, {"graph-of-y", "y1"}});
    CHECK(operationsOf(file, graphs, {{"a", "xx"}, {"b", "y"}}).empty());
}

TEST_CASE("Another program writes only graphs that it makes otherwise")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    operationsOf(file, graphs, {{"a", "x"}, {"b", "y"}}, "1");
    State state(file, Access::Make);
    FakeStore store(graphs);
    TrackedTarget tracked(state, store, "2");
    CHECK_FALSE(tracked.isCurrent("a", "x"));
    CHECK_FALSE(tracked.isCurrent("b", "y"));
    CHECK_FALSE(tracked.put(recordOf({"a", "x"}, "1"), "x1"));
    CHECK(tracked.put(recordOf({"b", "y"}, "2"), "y2"));
    tracked.finish();
    CHECK(store.operations == "+graph-of-y ");
    TrackedTarget again(state, store, "2");
    CHECK(again.isCurrent("a", "x"));
    CHECK(again.isCurrent("b", "y"));
}

TEST_CASE("A store that has lost all that a state remembers is refused")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    operationsOf(file, graphs, {{"a", "x"}, {"b", "y"}});
    graphs.erase("graph-of-x");
    CHECK_NOTHROW(operationsOf(file, graphs, {{"a", "x"}}));
    graphs.clear();
    CHECK_THROWS_WITH(operationsOf(file, graphs, {{"a", "x"}}),
        Catch::Matchers::Contains("nothing is left in fake of what the state remembers"));
}

TEST_CASE("What the store refuses is written again at the next run")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    {
        State state(file, Access::Make);
        FakeStore store(graphs);
        store.refused = "graph-of-x";
        run(state, store, {{"a", "x"}, {"b", "y"}});
    }
    CHECK(operationsOf(file, graphs, {{"a", "x"}, {"b", "y"}}) == "+graph-of-x ");
}

TEST_CASE("A graph that two articles have stays until both are withdrawn")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    operationsOf(file, graphs, {{"a", "x"}, {"b", "x"}});
    State state(file, Access::Make);
    FakeStore store(graphs);
    TrackedTarget tracked(state, store, "1");
    CHECK_FALSE(tracked.withdraw(state.ofSource("fake", "b").front()));
    // It holds what b told, so a is to be written again.
    CHECK_FALSE(tracked.isCurrent("a", "x"));
    CHECK(tracked.withdraw(state.ofSource("fake", "a").front()));
    tracked.finish();
    CHECK(store.operations == "-graph-of-x ");
    CHECK(allOf(state).empty());
}

TEST_CASE("Texts that change places among articles are all there in the end")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    operationsOf(file, graphs, {{"1", "x"}, {"2", "y"}, {"3", "z"}});
    operationsOf(file, graphs, {{"1", "new"}, {"2", "x"}, {"3", "y"}, {"4", "z"}});
    CHECK(graphs
        == Graphs {
            {"graph-of-new", "new1"}, {"graph-of-x", "x1"}, {"graph-of-y", "y1"}, {"graph-of-z", "z1"}});
}

TEST_CASE("Of an article that comes several times the last version counts")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s";
    Graphs graphs;
    operationsOf(file, graphs, {{"a", "x"}, {"a", "y"}, {"a", "x"}, {"a", "z"}});
    CHECK(graphs == Graphs {{"graph-of-z", "z1"}});
    CHECK(recordsIn(file).size() == 1);
}

TEST_CASE("Wherever a run is cut off, the next one ends with what is to be there")
{
    const std::vector<Version> first {{"a", "x"}, {"b", "y"}, {"c", "z"}};
    const std::vector<Version> second {{"a", "xx"}, {"b", "y"}, {"c", "y"}, {"d", "z"}};
    const auto graphsOf = [](const std::vector<Version>& articles, const std::string& extractor) {
        Graphs graphs;
        for (const Version& article : articles)
            graphs["graph-of-" + article.text] = article.text + extractor;
        return graphs;
    };
    for (const bool isSlow : {false, true})
        for (int steps = 0; steps < 20; ++steps)
            for (const std::vector<Version>& last :
                {first, second, {{"a", "xxx"}, {"b", "x"}, {"c", "z"}, {"d", "w"}}}) {
                CAPTURE(isSlow, steps, last[0].text);
                Scratch scratch;
                const std::string file = scratch.folder() + "/s";
                Graphs graphs;
                operationsOf(file, graphs, first);
                {
                    State state(file, Access::Make);
                    FakeStore store(graphs);
                    store.isSlow = isSlow;
                    store.stepsToLive = steps;
                    try {
                        run(state, store, second, "2");
                    } catch (const std::runtime_error&) {
                    }
                }
                operationsOf(file, graphs, last, "1");
                Graphs expected = graphsOf(last, "1");
                // Of d, which is no longer told of, only a retraction frees the store.
                if (last.size() == first.size())
                    for (const GraphRecord& record : State(file, Access::Open).ofSource("fake", "d"))
                        expected.try_emplace(record.place, "z2");
                CHECK(graphs == expected);
                CHECK(operationsOf(file, graphs, last, "1").empty());
            }
}
