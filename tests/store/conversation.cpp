// SPDX-License-Identifier: Apache-2.0
#include "store/conversation.h"
#include "catch.h"
#include "fake_store.h"
#include "load_run.h"

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

using Names = std::vector<std::string>;
using enum StoreError::Cause;

} // namespace

TEST_CASE("A store that is busy is asked again, when it says")
{
    FakeStore store({{503, "", {{"Retry-After", "7"}}, 0, {}}, {429, "", {}, 0, {}}, {502, "", {}, 0, {}}});
    LoadRun run(store);
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
    LoadRun run(store);
    run.loader->replace(graph("a"));
    CHECK(run.loader->finish().retries == 1);
    CHECK(run.settled == Names {"urn:a"});
}

TEST_CASE("A store that stays busy ends the run")
{
    FakeStore store([](const Asked&) { return Said {503, "starting up", {}, 0, {}}; });
    LoaderOptions options;
    options.retries = 2;
    LoadRun run(store, options);
    CHECK(run.fault(Unusable)
        == "the store does not answer as it should, also after a while; " + store.url()
            + "/update answered 503: starting up");
    CHECK(store.asked().size() == 3);
    CHECK(run.settled.empty());
}

TEST_CASE("A batch at which the store fails is put away after a second try")
{
    FakeStore store({{500, "bad luck", {}, 0, {}}, {500, "bad luck", {}, 0, {}}});
    LoadRun run(store, batchesOf(1));
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
    LoadRun run(store, batchesOf(1));
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
        {{405, "<html><title>Error 405</title><p>HTTP method <b>POST</b></html>",
             {{"Content-Type", "text/html;charset=utf-8"}}, 0, {}},
            Unusable,
            "the store takes no changes here; is it read-only, and are --to and --store right? UPDATE "
            "answered 405: Error 405 HTTP method POST"},
        {{507, "disk full", {}, 0, {}}, Unusable, "the store has no room; UPDATE answered 507: disk full"},
        {{301, "", {{"Location", "https://store/update"}}, 0, {}}, Unusable,
            "UPDATE answered 301; it leads to https://store/update, which casus does not follow; name the "
            "right "
            "URL with --to"},
    };
    for (const Case& one : cases) {
        FakeStore store({one.said});
        LoadRun run(store);
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
    LoadRun run(url, options, Replacement::Update);
    CHECK(run.fault(Unusable).find("nobody listens there") != std::string::npos);
    CHECK(run.waits == std::vector<std::chrono::milliseconds> {1s, 2s, 4s});
}

TEST_CASE("Graph by graph, what is not there need not be removed")
{
    FakeStore store({{201, "", {}, 0, {}}, {404, "", {}, 0, {}}});
    LoadRun run(store, {}, Replacement::Graphs);
    run.loader->replace(graph("a"));
    run.loader->remove("urn:b");
    CHECK(run.loader->finish().removed == 1);
    CHECK(store.asked()[1].method == "DELETE");
}
