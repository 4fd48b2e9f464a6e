// SPDX-License-Identifier: Apache-2.0
#include "store/batch.h"
#include "catch.h"

using namespace casus;

namespace {

const std::string line = "<urn:s> <urn:p> \"a b\" .\n";
const std::string other = "<urn:s> <urn:p> <urn:o> .\n";

GraphChange replace(const std::string& graph, const std::string& triples)
{
    return {GraphChange::Kind::Replace, graph, triples, triples.size() / line.size()};
}

Store storeThat(Replacement replacement, bool isForm = false)
{
    Store store;
    store.profile.replacement = replacement;
    store.profile.isForm = isForm;
    store.update = "http://store/update";
    store.data = "http://store/data";
    return store;
}

} // namespace

TEST_CASE("A batch is one update in which each graph is filled right after it is cleared")
{
    const GraphBatch batch {replace("urn:g", line), {GraphChange::Kind::Remove, "urn:h", {}},
        {GraphChange::Kind::Add, "urn:i", other, 1}};
    const auto requests = requestsFor(batch, storeThat(Replacement::Update), false, false);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].method == "POST");
    CHECK(requests[0].url == "http://store/update");
    CHECK(requests[0].headers.front().second == "application/sparql-update; charset=utf-8");
    CHECK(requests[0].body
        == "CLEAR SILENT GRAPH <urn:g>;\n"
           "INSERT DATA { GRAPH <urn:g> {\n<urn:s> <urn:p> \"a b\" .\n} };\n"
           "CLEAR SILENT GRAPH <urn:h>;\n"
           "INSERT DATA { GRAPH <urn:i> {\n<urn:s> <urn:p> <urn:o> .\n} };\n");
}

TEST_CASE("An update in a form is encoded")
{
    const auto requests
        = requestsFor({replace("urn:g?a&b", line)}, storeThat(Replacement::Update, true), false, false);
    CHECK(requests[0].headers.front().second == "application/x-www-form-urlencoded");
    CHECK(requests[0].body
        == "update=CLEAR%20SILENT%20GRAPH%20%3Curn%3Ag%3Fa%26b%3E%3B%0AINSERT%20DATA%20%7B%20GRAPH%20%3Curn%"
           "3Ag%3Fa"
           "%26b%3E%20%7B%0A%3Curn%3As%3E%20%3Curn%3Ap%3E%20%22a%20b%22%20.%0A%7D%20%7D%3B%0A");
}

TEST_CASE("A batch of graphs that the store has not yet can be quads")
{
    const GraphBatch batch {replace("urn:g", line + other), {GraphChange::Kind::Add, "urn:h", other, 1}};
    const auto requests = requestsFor(batch, storeThat(Replacement::Quads), true, false);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].url == "http://store/data");
    CHECK(requests[0].headers.front().second == "application/n-quads");
    CHECK(requests[0].body
        == "<urn:s> <urn:p> \"a b\" <urn:g> .\n<urn:s> <urn:p> <urn:o> <urn:g> .\n"
           "<urn:s> <urn:p> <urn:o> <urn:h> .\n");
    CHECK(requestsFor(batch, storeThat(Replacement::Quads), false, false)[0].url == "http://store/update");
    CHECK(requestsFor(batch, storeThat(Replacement::Update), true, false)[0].url == "http://store/update");
}

TEST_CASE("A batch can be a request for each graph")
{
    const GraphBatch batch {replace("urn:g/a#b", line), {GraphChange::Kind::Add, "urn:g", other, 1},
        {GraphChange::Kind::Remove, "urn:h", {}}};
    const auto requests = requestsFor(batch, storeThat(Replacement::Graphs), false, false);
    REQUIRE(requests.size() == 3);
    CHECK(requests[0].method == "PUT");
    CHECK(requests[0].url == "http://store/data?graph=urn%3Ag%2Fa%23b");
    CHECK(requests[0].headers.front().second == "application/n-triples");
    CHECK(requests[0].body == line);
    CHECK(requests[1].method == "POST");
    CHECK(requests[2].method == "DELETE");
    CHECK(requests[2].body.empty());
}

TEST_CASE("Compressed bodies say so")
{
    const auto requests = requestsFor({replace("urn:g", line)}, storeThat(Replacement::Update), false, true);
    CHECK(requests[0].headers.back() == std::pair<std::string, std::string>("Content-Encoding", "gzip"));
    CHECK(requests[0].body.substr(0, 2) == "\x1F\x8B");
}

TEST_CASE("A batch is halved between graphs, and a graph between lines")
{
    const auto [first, second]
        = halvesOf({replace("urn:a", line), replace("urn:b", line), replace("urn:c", line)});
    CHECK(first.size() == 1);
    CHECK(second.size() == 2);

    const auto [begin, rest] = halvesOf({replace("urn:a", line + line + line + other)});
    REQUIRE(begin.size() == 1);
    REQUIRE(rest.size() == 1);
    CHECK(begin[0].kind == GraphChange::Kind::Replace);
    CHECK(begin[0].triples + rest[0].triples == line + line + line + other);
    CHECK_FALSE(begin[0].isLast);
    CHECK(rest[0].kind == GraphChange::Kind::Add);
    CHECK(rest[0].isLast);
    CHECK(begin[0].statements + rest[0].statements == 4);
}

TEST_CASE("A graph whose last line is its longest can be halved, one of a single line cannot")
{
    const std::string longLine = "<urn:s> <urn:p> \"" + std::string(100, 'x') + "\" .\n";
    GraphBatch batch {{GraphChange::Kind::Replace, "urn:a", line + longLine, 2}};
    CHECK(canBeHalved(batch));
    CHECK(halvesOf(batch).second.front().triples == longLine);
    CHECK_FALSE(canBeHalved({replace("urn:a", line)}));
}
