// SPDX-License-Identifier: Apache-2.0
#include "state/state.h"
#include "catch.h"
#include "scratch.h"
#include "state/database.h"
#include "state/records.h"

#include <casus/error.h>

#include <iterator>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;
using Access = State::Access;

namespace {

GraphRecord record(const std::string& source, const std::string& place)
{
    GraphRecord record;
    record.target = "http://store.example/";
    record.source = source;
    record.place = place;
    record.id = "id of " + source;
    record.graph = "urn:x:" + place;
    record.content = "c";
    record.statements = "s";
    record.extractor = "e";
    return record;
}

/// Something that is there.
GraphRecord put(State& state, GraphRecord record)
{
    state.begin(record);
    state.settle(record);
    return record;
}

std::string placesOf(const std::vector<GraphRecord>& records)
{
    std::string places;
    for (const GraphRecord& record : records)
        places += record.place + (record.isSafe ? "" : "?") + ' ';
    return places;
}

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("A state remembers what was committed, and nothing else")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s.state";
    {
        State state(file, Access::Make);
        put(state, record("a", "g1"));
        state.commit();
        put(state, record("b", "g2"));
    }
    State state(file, Access::Open);
    const std::vector<GraphRecord> all = allOf(state);
    REQUIRE(all.size() == 1);
    CHECK(all[0].target == "http://store.example/");
    CHECK(all[0].source == "a");
    CHECK(all[0].id == "id of a");
    CHECK(all[0].place == "g1");
    CHECK(all[0].graph == "urn:x:g1");
    CHECK(all[0].content == "c");
    CHECK(all[0].statements == "s");
    CHECK(all[0].extractor == "e");
    CHECK(all[0].isSafe);
}

TEST_CASE("What is begun is not safe before it is settled")
{
    Scratch scratch;
    State state(scratch.folder() + "/s.state", Access::Make);
    GraphRecord first = record("a", "g1");
    state.begin(first);
    CHECK(placesOf(state.ofSource(first.target, "a")) == "g1? ");
    state.settle(first);
    CHECK(placesOf(state.ofSource(first.target, "a")) == "g1 ");
    state.forget(first);
    CHECK(allOf(state).empty());
}

TEST_CASE("What ends late does not settle or forget what was begun after it")
{
    Scratch scratch;
    State state(scratch.folder() + "/s.state", Access::Make);
    GraphRecord first = record("a", "g1");
    state.begin(first);
    GraphRecord second = record("a", "g1");
    state.begin(second);
    state.settle(first);
    CHECK(placesOf(allOf(state)) == "g1? ");
    state.settle(second);
    state.forget(first);
    CHECK(placesOf(allOf(state)) == "g1 ");
}

TEST_CASE("Graphs are found by source, id, place and IRI, each in its target")
{
    Scratch scratch;
    State state(scratch.folder() + "/s.state", Access::Make);
    put(state, record("a", "g1"));
    put(state, record("b", "g2"));
    GraphRecord elsewhere = record("a", "g3");
    elsewhere.target = "/folder";
    put(state, elsewhere);
    const std::string target = record("a", "g1").target;
    for (const std::string name : {"a", "id of a", "g1", "urn:x:g1"})
        CHECK(placesOf(state.named(target, name)) == "g1 ");
    CHECK(state.named(target, "c").empty());
    CHECK(placesOf(state.named("/folder", "a")) == "g3 ");
}

TEST_CASE("An article that overwrote the graph of another one puts it in doubt, not the other way round")
{
    Scratch scratch;
    State state(scratch.folder() + "/s.state", Access::Make);
    const GraphRecord first = put(state, record("a", "g"));
    CHECK_FALSE(state.isShared(first));
    const GraphRecord second = put(state, record("b", "g"));
    CHECK(state.isShared(first));
    state.doubtOthers(first);
    CHECK(state.ofSource(second.target, "b").front().isSafe);
    state.doubtOthers(second);
    CHECK_FALSE(state.ofSource(first.target, "a").front().isSafe);
}

TEST_CASE("Nothing of a trial lasts")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s.state";
    {
        State trial(file, Access::Trial);
        put(trial, record("a", "g1"));
        trial.commit();
        CHECK(allOf(trial).size() == 1);
    }
    CHECK_FALSE(std::filesystem::exists(file));
    {
        State state(file, Access::Make);
        put(state, record("a", "g1"));
        state.commit();
    }
    {
        State trial(file, Access::Trial);
        put(trial, record("b", "g2"));
        trial.commit();
        CHECK(allOf(trial).size() == 2);
    }
    CHECK(placesOf(recordsIn(file)) == "g1 ");
}

TEST_CASE("A state that is in use is refused to another run")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s.state";
    {
        const State state(file, Access::Make);
        CHECK_THROWS_WITH(
            State(file, Access::Make), Contains("cannot use the state " + file + ": another run uses it"));
    }
    CHECK_NOTHROW(State(file, Access::Open));
}

TEST_CASE("A file that is no state is refused and stays as it is")
{
    Scratch scratch;
    const std::string text = scratch.write("notes.txt", "This is no database, but long enough for a header.");
    CHECK_THROWS_WITH(
        State(text, Access::Make), Contains(text + ": it is damaged, or no SQLite file at all"));
    CHECK(contentOf(text).starts_with("This is no database"));

    const std::string foreign = scratch.folder() + "/foreign.db";
    {
        const Database other(foreign, {7, 1, "CREATE TABLE t (x TEXT);"}, false);
    }
    CHECK_THROWS_WITH(State(foreign, Access::Make), Contains("it is a file of another program"));

    const std::string unnamed = scratch.folder() + "/unnamed.db";
    {
        const Database other(unnamed, {0, 0, "CREATE TABLE t (x TEXT);"}, false);
    }
    CHECK_THROWS_WITH(State(unnamed, Access::Make), Contains("it is a file of another program"));
}

TEST_CASE("A state of another version is refused")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/later.state";
    {
        const Database later(file, {0x43617375, 9, "CREATE TABLE t (x TEXT);"}, false);
    }
    CHECK_THROWS_WITH(
        State(file, Access::Make), Contains("it is of version 9, and this Casus reads version 1"));
}

TEST_CASE("A damaged state is refused")
{
    Scratch scratch;
    const std::string file = scratch.folder() + "/s.state";
    {
        State state(file, Access::Make);
        for (int number = 0; number < 1000; ++number)
            put(state, record("source " + std::to_string(number), "place"));
        state.commit();
    }
    std::string bytes = contentOf(file);
    REQUIRE(bytes.size() > 100'000);
    std::fill(bytes.begin() + 50'000, bytes.begin() + 60'000, 'x');
    scratch.write("s.state", bytes);
    CHECK_THROWS_WITH(State(file, Access::Make), Contains("damaged"));

    scratch.write("s.state", bytes.substr(0, 20'000));
    CHECK_THROWS_WITH(State(file, Access::Make), Contains("damaged"));
}

TEST_CASE("A state that cannot be opened or is not there is told")
{
    Scratch scratch;
    CHECK_THROWS_WITH(State(scratch.folder() + "/none/s.state", Access::Make), Contains("cannot be opened"));
    CHECK_THROWS_WITH(State(scratch.folder(), Access::Make), Contains("cannot be opened"));
    CHECK_THROWS_WITH(State(scratch.folder() + "/s.state", Access::Open), Contains("there is no state"));
}
