// SPDX-License-Identifier: Apache-2.0
#include "store/graph_reader.h"
#include "catch.h"

#include "pipeline/compression.h"

#include <casus/error.h>

#include <sstream>
#include <vector>

using namespace casus;
using Catch::Matchers::Equals;

namespace {

std::vector<GraphContent> read(const std::vector<std::pair<std::string, std::string>>& files,
    std::optional<rdf::Iri> ownGraph = std::nullopt)
{
    std::vector<GraphContent> graphs;
    GraphReader reader(std::move(ownGraph), [&](GraphContent graph) { graphs.push_back(std::move(graph)); });
    for (const auto& [name, text] : files) {
        std::istringstream stream(text);
        reader.read(stream, name, *graphSyntaxOf(name));
    }
    return graphs;
}

std::string packed(Compression compression, const std::string& text)
{
    std::string bytes;
    Compressor compressor(compression, [&](std::string_view piece) { bytes += piece; });
    compressor.write(text);
    compressor.finish();
    return bytes;
}

const std::string twoGraphs = "<urn:a> <urn:p> <urn:b> <urn:g> .\n"
                              "<urn:a> <urn:p> \"x\" <urn:g> .\n"
                              "<urn:a> <urn:p> \"y\"@en <urn:h> .\n";

} // namespace

TEST_CASE("Graphs are read one after the other")
{
    const auto graphs = read({{"a.nq", twoGraphs}});
    REQUIRE(graphs.size() == 2);
    CHECK(graphs[0].iri == "urn:g");
    CHECK(graphs[0].triples == "<urn:a> <urn:p> <urn:b> .\n<urn:a> <urn:p> \"x\" .\n");
    CHECK_FALSE(graphs[0].isMore);
    CHECK(graphs[1].iri == "urn:h");
    CHECK(graphs[1].triples == "<urn:a> <urn:p> \"y\"@en .\n");
}

TEST_CASE("TriG says the same as N-Quads")
{
    const auto graphs = read({{"a.trig",
        "@prefix : <urn:> .\n:g { :a :p :b, \"x\" }\nGRAPH :h { :a :p \"y\"@en . }\n@prefix : <urn:x:> .\n:g "
        "{ :a a 7 }"}});
    REQUIRE(graphs.size() == 3);
    CHECK(graphs[0].triples == "<urn:a> <urn:p> <urn:b> .\n<urn:a> <urn:p> \"x\" .\n");
    CHECK(graphs[1].iri == "urn:h");
    CHECK(graphs[2].triples
        == "<urn:x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
           "\"7\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
}

TEST_CASE("Of a graph that stands apart, also in another file, later parts are more of it")
{
    const auto graphs = read({{"a.nq", twoGraphs + "<urn:a> <urn:p> <urn:c> <urn:g> .\n"},
        {"b.nq", "<urn:a> <urn:p> <urn:d> <urn:h> .\n<urn:a> <urn:p> <urn:d> <urn:i> .\n"}});
    REQUIRE(graphs.size() == 5);
    CHECK(graphs[2].iri == "urn:g");
    CHECK(graphs[2].isMore);
    CHECK(graphs[3].isMore);
    CHECK_FALSE(graphs[4].isMore);
}

TEST_CASE("A large graph comes in parts")
{
    std::string text;
    const std::string filler(10'000, 'x');
    for (unsigned number = 0; number < 2000; ++number)
        text += "<urn:a> <urn:p> \"" + std::to_string(number) + filler + "\" <urn:g> .\n";
    const auto graphs = read({{"a.nq", text}});
    REQUIRE(graphs.size() == 2);
    CHECK_FALSE(graphs[0].isMore);
    CHECK(graphs[1].isMore);
    CHECK(graphs[0].triples.ends_with(" .\n"));
}

TEST_CASE("Compressed files are read, also several in one")
{
    for (const auto& [name, compression] :
        {std::pair("a.nq.gz", Compression::Gzip), std::pair("a.nq.zst", Compression::Zstandard)}) {
        const std::string bytes
            = packed(compression, twoGraphs) + packed(compression, "<urn:a> <urn:p> <urn:b> <urn:i> .\n");
        CHECK(read({{name, bytes}}).size() == 3);
        CHECK_THROWS_WITH(read({{name, bytes.substr(0, bytes.size() - 4)}}),
            Equals("cannot read " + std::string(name) + ": it ends too early; was it copied as a whole?"));
        CHECK_THROWS_WITH(read({{name, twoGraphs}}),
            Equals("cannot read " + std::string(name)
                + ": it is damaged, or not compressed as its ending says"));
    }
}

TEST_CASE("Characters that would end a literal or an IRI are escaped or refused")
{
    const auto graphs
        = read({{"a.nq", "<urn:a> <urn:p> \"\\u0022 } \\\\ \\r\\u0001\\u00E9\\n\" <urn:g> .\n"}});
    CHECK(graphs[0].triples == "<urn:a> <urn:p> \"\\\" } \\\\ \\r\\u0001é\\n\" .\n");
    CHECK_THROWS_AS(read({{"a.nq", "<urn:a\\u003E> <urn:p> <urn:b> <urn:g> .\n"}}), Error);
    CHECK_THROWS_AS(read({{"a.nq", "<urn:a\\u0020b> <urn:p> <urn:b> <urn:g> .\n"}}), Error);
}

TEST_CASE("A string with its datatype is one without")
{
    const auto graphs
        = read({{"a.nq", "<urn:a> <urn:p> \"x\"^^<http://www.w3.org/2001/XMLSchema#string> <urn:g> .\n"}});
    CHECK(graphs[0].triples == "<urn:a> <urn:p> \"x\" .\n");
}

TEST_CASE("A statement of no graph is put into the one that is named, or refused")
{
    CHECK_THROWS_WITH(read({{"a.nq", twoGraphs + "<urn:a> <urn:p> <urn:b> .\n"}}),
        Equals(
            "a.nq, line 4: the statement is in no graph, so that it could never be replaced; name one with "
            "--graph"));
    const auto graphs = read(
        {{"a.ttl", "<urn:a> <urn:p> 1 ."}, {"b.nt", "<urn:a> <urn:p> \"x\" .\n"}}, rdf::Iri("urn:own"));
    REQUIRE(graphs.size() == 2);
    CHECK(graphs[0].iri == "urn:own");
    CHECK(graphs[1].isMore);
}

TEST_CASE("A fault is told with its line, and the graphs before it are read")
{
    std::vector<std::string> graphs;
    GraphReader reader(std::nullopt, [&](const GraphContent& graph) { graphs.push_back(graph.iri); });
    const auto faultOf = [&](const std::string& name, const std::string& text) {
        graphs.clear();
        std::istringstream stream(text);
        try {
            reader.read(stream, name, *graphSyntaxOf(name));
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string("no fault");
    };
    CHECK(faultOf("a.nq", twoGraphs + "<urn:a> <urn:p> \"x\n" + twoGraphs).find("a.nq, line 4: ") == 0);
    CHECK(graphs == std::vector<std::string> {"urn:g"});
    CHECK(faultOf("b.nq", twoGraphs + "_:a <urn:p> \"x\" <urn:g> .\n")
              .find("b.nq, line 4: there is a blank node")
        == 0);
    CHECK(faultOf("a.trig", "<urn:g> { <urn:a> <urn:p> 1 }\n\n<urn:h> {\n <urn:a> <urn:p> }\n")
              .find("a.trig, line 4: ")
        == 0);
    CHECK(graphs == std::vector<std::string> {"urn:g"});
    CHECK(faultOf("c.trig", "<urn:g> { <a> <urn:p> 1 }")
        == "c.trig, line 1: the IRI <a> is relative to nothing");
    CHECK(faultOf("d.nq", "") == "no fault");
}
