// SPDX-License-Identifier: Apache-2.0
#include "store/loader.h"
#include "catch.h"
#include "fake_store.h"
#include "scratch.h"

#include <algorithm>

using namespace casus;
using namespace std::chrono_literals;
using test::Asked;
using test::FakeStore;
using test::Said;

namespace {

GraphContent graph(const std::string& name, unsigned statements = 1)
{
    std::string triples;
    for (unsigned number = 0; number < statements; ++number)
        triples += "<urn:s> <urn:p> \"" + std::to_string(number) + "\" .\n";
    return {"urn:" + name, triples};
}

/// A loader into a fake store, and all it tells.
struct Run
{
    Run(const FakeStore& fake, LoaderOptions options = {}, Replacement replacement = Replacement::Update)
        : Run(fake.url(), std::move(options), replacement)
    {
    }
    Run(const std::string& url, LoaderOptions options, Replacement replacement)
    {
        Store store;
        store.profile = {"fake", "Fake", "http://localhost/fake", "", "", "", "graph", replacement};
        store.update = url + "/update";
        store.query = url + "/query";
        store.data = url + "/data";
        options.wait = [this](std::chrono::milliseconds time) { waits.push_back(time); };
        LoaderEvents events;
        events.settled = [this](const std::string& name) { settled.push_back(name); };
        events.tell = [this](const Diagnostic& diagnostic) { told.push_back(diagnostic.sentence); };
        loader.emplace(store, HttpOptions(), options, events);
    }

    /// Why the run ended too early.
    std::string fault(StoreError::Cause cause)
    {
        try {
            loader->replace(graph("g"));
            loader->finish();
        } catch (const StoreError& error) {
            CHECK(error.cause() == cause);
            return error.what();
        }
        return "no fault";
    }

    std::vector<std::string> settled;
    std::vector<std::string> told;
    std::vector<std::chrono::milliseconds> waits;
    std::optional<Loader> loader;
};

LoaderOptions batchesOf(std::size_t graphs)
{
    LoaderOptions options;
    options.batchGraphs = graphs;
    return options;
}

using Names = std::vector<std::string>;
using enum StoreError::Cause;

} // namespace

TEST_CASE("Graphs are sent in batches, and settled when the store has taken them")
{
    FakeStore store;
    Run run(store, batchesOf(2));
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
    Run run(store, options);
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
    Run run(store, options);
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
    Run run(store);
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
    Run run(store);
    run.loader->replace(graph("a"));
    run.loader->replace(graph("a", 2));
    run.loader->finish();
    CHECK(store.asked().size() == 2);
}

TEST_CASE("Quads are sent where the store has none of the graphs, and an update where it has any")
{
    bool isThere = false;
    FakeStore store([&](const Asked& asked) {
        return asked.path == "/query"
            ? Said {200, isThere ? R"({"boolean":true})" : R"({"boolean":false})", {}, 0, {}}
            : Said();
    });
    Run run(store, batchesOf(1), Replacement::Quads);
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
    Run run(store, batchesOf(4));
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
    Run run(store, options);
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
    Run run(store, options);
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
    Run run(store);
    run.loader->replace(graph("a", 100));
    run.loader->finish();
    CHECK(store.asked().size() == 1);
}

TEST_CASE("A store that is busy is asked again, when it says")
{
    FakeStore store({{503, "", {{"Retry-After", "7"}}, 0, {}}, {429, "", {}, 0, {}}, {502, "", {}, 0, {}}});
    Run run(store);
    run.loader->replace(graph("a"));
    const LoadReport report = run.loader->finish();
    CHECK(run.waits == std::vector<std::chrono::milliseconds> {7s, 2s, 4s});
    CHECK(report.retries == 3);
    CHECK(run.settled == Names {"urn:a"});
    CHECK(run.told[0] == store.url() + "/update answered 503; trying again in 7 s");
}

TEST_CASE("An answer that is cut off, or comes too late, is asked for again")
{
    FakeStore store({{200, "half", {}, 100, {}}});
    Run run(store);
    run.loader->replace(graph("a"));
    CHECK(run.loader->finish().retries == 1);
    CHECK(run.settled == Names {"urn:a"});
}

TEST_CASE("A store that stays busy ends the run")
{
    FakeStore store([](const Asked&) { return Said {503, "starting up", {}, 0, {}}; });
    LoaderOptions options;
    options.retries = 2;
    Run run(store, options);
    CHECK(run.fault(Unusable)
        == "the store does not answer as it should, also after a while; " + store.url()
            + "/update answered 503: starting up");
    CHECK(store.asked().size() == 3);
    CHECK(run.settled.empty());
}

TEST_CASE("A batch at which the store fails is put away after a second try")
{
    FakeStore store({{500, "bad luck", {}, 0, {}}, {500, "bad luck", {}, 0, {}}});
    Run run(store, batchesOf(1));
    run.loader->replace(graph("a"));
    run.loader->replace(graph("b"));
    const LoadReport report = run.loader->finish();
    CHECK(report.failed == 1);
    CHECK(report.retries == 1);
    CHECK(run.settled == Names {"urn:b"});
}

TEST_CASE("A store that fails at each batch, as with a full disk, ends the run")
{
    FakeStore store([](const Asked&) { return Said {500, "No space left on device", {}, 0, {}}; });
    Run run(store, batchesOf(1));
    CHECK_THROWS_AS(
        [&] {
            for (const char* name : {"a", "b", "c", "d", "e"})
                run.loader->replace(graph(name));
        }(),
        StoreError);
    CHECK(run.loader->report().failed == 3);
    CHECK(run.told.back().find("No space left on device") != std::string::npos);
}

TEST_CASE("Where no request will do better the run ends with a sentence of its own")
{
    struct Case
    {
        Said said;
        StoreError::Cause cause;
        std::string sentence; ///< UPDATE stands for the URL
    };
    const Case cases[] {
        {{401, "", {}, 0, {}}, NotLetIn,
            "the store does not let us in; are --user and the password, or the token, right? UPDATE answered "
            "401"},
        {{403, "read-only", {}, 0, {}}, NotLetIn,
            "the store does not let us write; may this user, and is the store not read-only? UPDATE answered "
            "403: "
            "read-only"},
        {{404, "", {}, 0, {}}, Unusable,
            "there is no store fake at this URL, which looks like http://localhost/fake; are --to and "
            "--store "
            "right? UPDATE answered 404"},
        {{405, "", {}, 0, {}}, Unusable,
            "the store takes no changes here; is it read-only, and is --store right? UPDATE answered 405"},
        {{507, "disk full", {}, 0, {}}, Unusable, "the store has no room; UPDATE answered 507: disk full"},
        {{301, "", {{"Location", "https://store/update"}}, 0, {}}, Unusable,
            "UPDATE answered 301; it leads to https://store/update, which casus does not follow; name the "
            "right "
            "URL with --to"},
    };
    for (const Case& one : cases) {
        FakeStore store({one.said});
        Run run(store);
        std::string expected = one.sentence;
        expected.replace(expected.find("UPDATE"), 6, store.url() + "/update");
        CHECK(run.fault(one.cause) == expected);
        CHECK(store.asked().size() == 1);
    }
}

TEST_CASE("A store that is not there ends the run after some tries")
{
    std::string url;
    {
        const FakeStore gone(std::deque<Said> {});
        url = gone.url();
    }
    LoaderOptions options;
    options.retries = 3;
    Run run(url, options, Replacement::Update);
    CHECK(run.fault(Unusable).find("nobody listens there") != std::string::npos);
    CHECK(run.waits == std::vector<std::chrono::milliseconds> {1s, 2s, 4s});
}

TEST_CASE("A dry run counts and sends nothing")
{
    FakeStore store;
    LoaderOptions options;
    options.isDryRun = true;
    Run run(store, options);
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
    Run run(store, options);
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

TEST_CASE("Graph by graph, what is not there need not be removed")
{
    FakeStore store({{201, "", {}, 0, {}}, {404, "", {}, 0, {}}});
    Run run(store, {}, Replacement::Graphs);
    run.loader->replace(graph("a"));
    run.loader->remove("urn:b");
    CHECK(run.loader->finish().removed == 1);
    CHECK(store.asked()[1].method == "DELETE");
}

TEST_CASE("What is left when the run is stopped is not sent, and counted")
{
    FakeStore store;
    std::atomic<bool> isStopped = false;
    LoaderOptions options = batchesOf(1);
    options.isStopped = &isStopped;
    Run run(store, options);
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
