// SPDX-License-Identifier: Apache-2.0
#include "store/store_target.h"
#include "catch.h"
#include "fake_store.h"

using namespace casus;
using test::Asked;
using test::FakeStore;
using test::Said;

namespace {

const std::string triples = "<urn:s> <urn:p> <urn:o> .\n";

/// A target in a fake store, and what of it is done.
struct Run
{
    explicit Run(const FakeStore& fake, LoaderOptions options = {}, const std::string& query = "/query")
    {
        Store store;
        store.profile = {"fake", "Fake", "http://localhost/fake", "", "", "", "graph", Replacement::Update};
        store.update = fake.url() + "/update";
        store.data = fake.url() + "/data";
        store.query = query.empty() ? "" : fake.url() + query;
        target.emplace(store, HttpOptions(), options, LoaderEvents());
    }

    GraphTarget::Done note(const std::string& what)
    {
        return [this, what] { done += what + ' '; };
    }

    std::string done;
    std::optional<StoreTarget> target;
};

} // namespace

TEST_CASE("A store is done with a graph when it has said so, each time in turn")
{
    FakeStore fake;
    Run run(fake);
    run.target->replace("urn:a", triples, run.note("first"));
    run.target->replace("urn:b", triples, run.note("other"));
    CHECK(run.done.empty());
    run.target->remove("urn:a", run.note("second"));
    CHECK(run.done == "first other ");
    run.target->replace("urn:a", triples, run.note("third"));
    run.target->add("urn:a", triples, run.note("more"));
    run.target->finish();
    CHECK(run.done == "first other second third more ");
    CHECK(run.target->report().graphs == 4);
    CHECK(run.target->report().removed == 1);
}

TEST_CASE("A store is never done with a graph that it did not take")
{
    FakeStore fake([](const Asked& asked) {
        return asked.body.find("urn:a") == std::string::npos ? Said() : Said {400, "no"};
    });
    Run run(fake);
    run.target->replace("urn:a", triples, run.note("bad"));
    run.target->replace("urn:b", triples, run.note("good"));
    run.target->finish();
    CHECK(run.done == "good ");
}

TEST_CASE("A trial does nothing and is done with nothing")
{
    FakeStore fake;
    LoaderOptions options;
    options.isDryRun = true;
    Run run(fake, options);
    CHECK(run.target->isTrial());
    run.target->replace("urn:a", triples, run.note("a"));
    run.target->finish();
    CHECK(run.done.empty());
    CHECK(fake.asked().empty());
}

TEST_CASE("A store that has none of some graphs has lost them all, unless it cannot be asked")
{
    FakeStore fake({Said {200, test::someGraph}, Said {200, test::noGraph}});
    Run run(fake);
    CHECK_FALSE(run.target->hasLostAll({"urn:a", "urn:b"}));
    CHECK(run.target->hasLostAll({"urn:a", "urn:b"}));
    CHECK_FALSE(Run(fake, {}, "").target->hasLostAll({"urn:a"}));
}

TEST_CASE("A store is known by the one place where it takes changes")
{
    FakeStore fake;
    CHECK(Run(fake).target->name() == fake.url() + "/update");
}
