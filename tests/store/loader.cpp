// SPDX-License-Identifier: Apache-2.0
#include "store/loader.h"
#include "catch.h"
#include "fake_store.h"
#include "load_run.h"
#include "scratch.h"

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("Graphs are sent in batches, and settled when the store has taken them")
{
    FakeStore store;
    LoadRun run(store, batchesOf(2));
    run.loader->replace(graph("a"));
    CHECK(store.asked().empty());
    run.loader->replace(graph("b", 3));
    CHECK(run.settled == Names {"urn:a", "urn:b"});
    run.loader->replace(graph("c"));
    run.loader->remove("urn:d");
    run.loader->remove("urn:e");
    const LoadReport report = run.loader->finish();
    CHECK(store.asked().size() == 3);
    CHECK(run.settled == Names {"urn:a", "urn:b", "urn:c", "urn:d", "urn:e"});
    CHECK(report.graphs == 3);
    CHECK(report.statements == 5);
    CHECK(report.removed == 2);
    CHECK(report.batches == 3);
    CHECK(report.failed == 0);
}

TEST_CASE("A batch has no more bytes than it may")
{
    FakeStore store;
    LoaderOptions options;
    options.batchBytes = graph("a", 3).triples.size();
    LoadRun run(store, options);
    run.loader->replace(graph("a", 2));
    run.loader->replace(graph("b", 2));
    CHECK(store.asked().size() == 1);
    run.loader->replace(graph("c", 1));
    CHECK(store.asked().size() == 2);
    run.loader->finish();
    CHECK(store.asked().size() == 2);
}

TEST_CASE("A graph that is too large for one request is cleared once and settled at its end")
{
    FakeStore store;
    LoaderOptions options;
    options.batchBytes = graph("a", 3).triples.size();
    LoadRun run(store, options);
    run.loader->replace(graph("a", 10));
    const auto asked = store.asked();
    REQUIRE(asked.size() > 2);
    for (std::size_t i = 0; i < asked.size(); ++i)
        CHECK((asked[i].body.find("CLEAR") != std::string::npos) == (i == 0));
    CHECK(run.settled == Names {"urn:a"});
    CHECK(run.loader->report().statements == 10);
    CHECK(run.loader->report().graphs == 1);
}

TEST_CASE("More of a graph is added to it")
{
    FakeStore store;
    LoadRun run(store);
    run.loader->replace(graph("a"));
    GraphContent more = graph("a", 2);
    more.isMore = true;
    run.loader->replace(more);
    run.loader->finish();
    REQUIRE(store.asked().size() == 1);
    const std::string body = store.asked()[0].body;
    CHECK(body.find("CLEAR") == body.rfind("CLEAR"));
}

TEST_CASE("A graph that is replaced twice is not so in one batch")
{
    FakeStore store;
    LoadRun run(store);
    run.loader->replace(graph("a"));
    run.loader->replace(graph("a", 2));
    run.loader->finish();
    CHECK(store.asked().size() == 2);
}

TEST_CASE("Quads are sent where the store has none of the graphs, and an update where it has any")
{
    bool isThere = false;
    FakeStore store([&](const Asked& asked) {
        return asked.path == "/query" ? Said {200, isThere ? someGraph : noGraph, {}, 0, {}} : Said();
    });
    LoadRun run(store, batchesOf(1), Replacement::Quads);
    run.loader->replace(graph("a"));
    CHECK(store.asked().back().type == "application/n-quads");
    isThere = true;
    run.loader->replace(graph("b"));
    CHECK(store.asked().back().type == "application/sparql-update; charset=utf-8");
    run.loader->remove("urn:c");
    CHECK(store.asked().back().type == "application/sparql-update; charset=utf-8");
    CHECK(store.asked().size() == 5);
    CHECK(run.settled == Names {"urn:a", "urn:b", "urn:c"});
}

TEST_CASE("A batch that is too large for the store is halved until it is not")
{
    FakeStore store([](const Asked& asked) {
        return Said {asked.body.size() > 300 ? 413 : 200, "", {}, 0, {}};
    });
    LoadRun run(store, batchesOf(4));
    for (const char* name : {"a", "b", "c"})
        run.loader->replace(graph(name));
    run.loader->replace(graph("d", 20));
    CHECK(run.settled == Names {"urn:a", "urn:b", "urn:c", "urn:d"});
    CHECK(run.loader->report().statements == 23);
    CHECK(run.loader->report().failed == 0);
}

TEST_CASE("A graph that the store does not like is put away, and the others of its batch are loaded")
{
    const test::Scratch scratch;
    FakeStore store([](const Asked& asked) {
        const bool isBad = asked.body.find("<urn:bad>") != std::string::npos;
        return isBad ? Said {400, "no such\n thing", {}, 0, {}} : Said();
    });
    LoaderOptions options = batchesOf(8);
    options.deadLetters = scratch.folder() + "/letters";
    LoadRun run(store, options);
    for (const char* name : {"a", "b", "c", "d", "e", "bad", "f", "g"})
        run.loader->replace(graph(name));
    const LoadReport report = run.loader->finish();
    CHECK(run.settled == Names {"urn:a", "urn:b", "urn:c", "urn:d", "urn:e", "urn:f", "urn:g"});
    CHECK(report.failed == 1);
    REQUIRE(run.told.size() == 1);
    CHECK(run.told[0]
        == "the store did not take the graph urn:bad, of which it may hold a part now: " + store.url()
            + "/update answered 400: no such thing; what was sent is in " + scratch.folder()
            + "/letters/batch-000001.nq");
}

TEST_CASE("Nothing is added to a graph of which a part was refused")
{
    FakeStore store([](const Asked& asked) {
        return Said {asked.body.find("\"1\"") != std::string::npos ? 400 : 200, "", {}, 0, {}};
    });
    LoaderOptions options;
    options.batchBytes = graph("a").triples.size();
    LoadRun run(store, options);
    run.loader->replace(graph("a", 4));
    GraphContent more = graph("a");
    more.isMore = true;
    run.loader->replace(more);
    run.loader->replace(graph("b"));
    CHECK(run.settled == Names {"urn:b"});
    CHECK(run.loader->report().failed == 1);
    CHECK(run.loader->report().graphs == 1);
    CHECK(store.asked().size() == 3); // the first and the second statement of the one, and the other
}

TEST_CASE("A graph is not halved for what is wrong in it")
{
    FakeStore store([](const Asked&) { return Said {400, "", {}, 0, {}}; });
    LoadRun run(store);
    run.loader->replace(graph("a", 100));
    run.loader->finish();
    CHECK(store.asked().size() == 1);
}

TEST_CASE("A dry run counts and sends nothing")
{
    FakeStore store;
    LoaderOptions options;
    options.isDryRun = true;
    LoadRun run(store, options);
    run.loader->replace(graph("a", 3));
    const LoadReport report = run.loader->finish();
    CHECK(store.asked().empty());
    CHECK(run.settled.empty());
    CHECK(report.graphs == 1);
    CHECK(report.statements == 3);
}

TEST_CASE("Verifying finds graphs of which the store has another number of statements")
{
    FakeStore store([](const Asked& asked) {
        if (asked.path != "/query")
            return Said();
        return Said {200,
            R"({"results":{"bindings":[{"g":{"value":"urn:a"},"n":{"value":"2"}},{"g":{"value":"urn:b"},"n":{"value":"1"}}]}})",
            {}, 0, {}};
    });
    LoaderOptions options;
    options.isVerified = true;
    LoadRun run(store, options);
    run.loader->replace(graph("a", 2));
    run.loader->replace(graph("b", 2));
    run.loader->replace(graph("c"));
    run.loader->remove("urn:d");
    const LoadReport report = run.loader->finish();
    CHECK(report.verified == 2);
    CHECK(report.failed == 2);
    CHECK(run.settled == Names {"urn:a", "urn:d"});
    REQUIRE(run.told.size() == 2);
    CHECK(run.told[0]
        == "the graph urn:b is not as it was sent: the store has 1 statements of it, 2 were sent; load it "
           "again");
}

TEST_CASE("What is left when the run is stopped is not sent, and counted")
{
    FakeStore store;
    std::atomic<bool> isStopped = false;
    LoaderOptions options = batchesOf(1);
    options.isStopped = &isStopped;
    LoadRun run(store, options);
    run.loader->replace(graph("a"));
    isStopped = true;
    run.loader->replace(graph("b"));
    const LoadReport report = run.loader->finish();
    CHECK(run.settled == Names {"urn:a"});
    CHECK(report.unsent == 1);
    CHECK(report.isInterrupted);
    CHECK(store.asked().size() == 1);
}

TEST_CASE("What a kind of store cannot do is not asked of it")
{
    FakeStore fake;
    Store store;
    store.update = fake.url();
    LoaderOptions options;
    options.isVerified = true;
    CHECK_THROWS_AS(Loader(store, {}, options, {}), Error);
    options.isVerified = false;
    options.isCompressed = true;
    CHECK_THROWS_AS(Loader(store, {}, options, {}), Error);
}

TEST_CASE("A store has some of the graphs unless it says no")
{
    FakeStore store({{200, noGraph, {}, 0, {}}, {200, someGraph, {}, 0, {}}, {200, "?", {}, 0, {}}});
    LoadRun run(store);
    CHECK_FALSE(run.loader->hasAny({"urn:a"}));
    CHECK(run.loader->hasAny({"urn:a"}));
    CHECK(run.loader->hasAny({"urn:a"}));
}
