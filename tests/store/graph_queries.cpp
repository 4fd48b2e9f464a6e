// SPDX-License-Identifier: Apache-2.0
#include "store/graph_queries.h"
#include "catch.h"

#include <casus/error.h>

using namespace casus;

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

TEST_CASE("A store is asked whether it has any of some graphs")
{
    Store store;
    store.query = "http://store/query";
    CHECK(existenceRequest({"urn:g"}, store).body
        == "query=SELECT%20%3Fg%20WHERE%20%7B%20VALUES%20%3Fg%20%7B%20%3Curn%3Ag%3E%20%7D%20GRAPH%20%3Fg%20%"
           "7B%20%3Fs%20%3Fp%"
           "20%3Fo%20%7D%20%7D%20LIMIT%201");
    CHECK(isNone(R"({"head":{"vars":["g"]},"results":{"bindings":[]}})"));
    CHECK_FALSE(isNone(R"({"results":{"bindings":[{"g":{"type":"uri","value":"urn:g"}}]}})"));
    CHECK_FALSE(isNone(R"({"results":{"bindings":{}}})"));
    CHECK_FALSE(isNone(""));
}
