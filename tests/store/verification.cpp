// SPDX-License-Identifier: Apache-2.0
#include "store/verification.h"
#include "catch.h"

#include <casus/error.h>

using namespace casus;

namespace {

Change change(Change::Kind kind, const std::string& triples)
{
    return {kind, "urn:g", triples};
}

} // namespace

TEST_CASE("A store is asked for the counts of all graphs at once")
{
    Store store;
    store.query = "http://store/query";
    const HttpRequest request = countingRequest({"urn:g", "urn:h"}, store);
    CHECK(request.url == "http://store/query");
    CHECK(request.body
        == "query=SELECT%20%3Fg%20%28COUNT%28%2A%29%20AS%20%3Fn%29%20WHERE%20%7B%20VALUES%20%3Fg%20%7B%20%"
           "3Curn%3Ag"
           "%3E%20%3Curn%3Ah%3E%20%7D%20GRAPH%20%3Fg%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D%20GROUP%20BY%20%"
           "3Fg");
}

TEST_CASE("Counts are read from results in JSON")
{
    const auto counts = countsIn(R"({"head":{"vars":["g","n"]},"results":{"bindings":[
        {"g":{"type":"uri","value":"urn:g"},"n":{"type":"literal","value":"12"}},
        {"n":{"type":"literal","value":"0"}}]}})");
    CHECK(counts == std::map<std::string, std::size_t> {{"urn:g", 12}});
}

TEST_CASE("What is no result of a query is an error")
{
    for (const std::string answer :
        {"", "<html>", "[]", R"({"results":[]})", R"({"results":{}})", R"({"results":{"bindings":1}})"})
        CHECK_THROWS_AS(countsIn(answer), Error);
    CHECK(countsIn(R"({"results":{"bindings":[1,{"g":1},{"g":{}}]}})").empty());
}

TEST_CASE("A graph has as many statements as there are different lines")
{
    StatementCounts counts;
    counts.take(change(Change::Kind::Replace, "a .\nb .\na .\n"));
    CHECK(counts.mismatch("urn:g", 2).empty());
    CHECK(counts.mismatch("urn:g", 3) == "the store has 3 statements of it, 2 were sent");
    CHECK(counts.mismatch("urn:other", 0).empty());
}

TEST_CASE("The parts of a graph may share statements")
{
    StatementCounts counts;
    counts.take(change(Change::Kind::Replace, "a .\nb .\n"));
    counts.take(change(Change::Kind::Add, "b .\nc .\nd .\n"));
    CHECK(counts.mismatch("urn:g", 4).empty());
    CHECK_FALSE(counts.mismatch("urn:g", 2).empty());
    CHECK_FALSE(counts.mismatch("urn:g", 6).empty());
    counts.take(change(Change::Kind::Remove, ""));
    CHECK_FALSE(counts.mismatch("urn:g", 4).empty());
    CHECK(counts.mismatch("urn:g", 0).empty());
}
