// SPDX-License-Identifier: Apache-2.0
#include "store/graph_feed.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

#include <sstream>

using namespace casus;

namespace {

std::string quad(const std::string& graph)
{
    return "<urn:a> <urn:p> <urn:b> <" + graph + "> .\n";
}

/// The graphs and sentences that come, in order.
std::vector<std::string> all(GraphFiles files, const std::string& standardInput = "")
{
    std::istringstream input(standardInput);
    GraphFeed feed(std::move(files), input);
    std::vector<std::string> items;
    while (auto item = feed.next())
        items.push_back(std::holds_alternative<GraphContent>(*item) ? std::get<GraphContent>(*item).iri
                                                                    : std::get<Diagnostic>(*item).sentence);
    return items;
}

} // namespace

TEST_CASE("Files of graphs in a folder are read in the order of their names")
{
    const test::Scratch scratch;
    scratch.write("news/b.nq", quad("urn:b"));
    scratch.write("news/a/x.trig", "<urn:x> { <urn:a> <urn:p> 1 }");
    scratch.write("news/readme.txt", "not read");
    CHECK(all({{scratch.folder() + "/news"}, "", {}}) == std::vector<std::string> {"urn:x", "urn:b"});
}

TEST_CASE("Without a file N-Quads come from standard input")
{
    CHECK(all({}, quad("urn:a") + quad("urn:b")) == std::vector<std::string> {"urn:a", "urn:b"});
    CHECK(all({{"-"}, "trig", {}}, "<urn:x> { <urn:a> <urn:p> 1 }") == std::vector<std::string> {"urn:x"});
}

TEST_CASE("A file that cannot be read does not keep the others from being read")
{
    const test::Scratch scratch;
    const std::string bad = scratch.write("bad.nq", quad("urn:a") + quad("urn:b") + "<urn:a> .\n");
    const std::string good = scratch.write("good.nq", quad("urn:c"));
    const std::string missing = scratch.folder() + "/missing.nq";
    const std::string other = scratch.write("facts.json", "{}");
    const std::vector<std::string> items = all({{bad, missing, other, good}, "", {}});
    REQUIRE(items.size() == 5);
    CHECK(items[0] == "urn:a");
    CHECK(items[1].find(bad + ", line 3: ") == 0);
    CHECK(items[1].ends_with("; the graph at that place, and what follows it in the file, is left out"));
    CHECK(items[2] == "cannot read " + missing + ": there is no such file");
    CHECK(items[3]
        == "cannot tell the format of " + other
            + " by its ending; name it with --format: nquads, trig, ntriples or turtle");
    CHECK(items[4] == "urn:c");
}

TEST_CASE("Reading can be ended while much is left")
{
    std::string text;
    const std::string filler(100'000, 'x');
    for (unsigned number = 0; number < 500; ++number)
        text += "<urn:a> <urn:p> \"" + filler + "\" <urn:g" + std::to_string(number) + "> .\n";
    std::istringstream input(text);
    GraphFeed feed({}, input);
    CHECK(std::get<GraphContent>(*feed.next()).iri == "urn:g0");
}

TEST_CASE("A format that is not read is an error")
{
    std::istringstream input;
    CHECK_THROWS_AS(GraphFeed({{}, "jsonld", {}}, input), Error);
}
