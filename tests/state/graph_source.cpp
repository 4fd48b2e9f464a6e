// SPDX-License-Identifier: Apache-2.0
#include "state/graph_source.h"
#include "catch.h"

using namespace casus;

namespace {

const std::string label = "<http://www.w3.org/2000/01/rdf-schema#label>";
const std::string url = "<http://schema.org/url>";
const std::string headline = "<http://schema.org/headline>";

} // namespace

TEST_CASE("A graph is known by the URL of its article")
{
    CHECK(sourceOfGraph(
              "urn:g", "<urn:g> " + label + " \"Title\" .\n<urn:g> " + url + " <https://news.example/a> .\n")
        == "https://news.example/a");
    CHECK(sourceOfGraph("urn:g", "<urn:g> <https://schema.org/url> <https://news.example/a> .\n")
        == "https://news.example/a");
    CHECK(sourceOfGraph("urn:g", "<urn:g> " + url + " \"no address\" .\n") == "no address");
}

TEST_CASE("A graph without URL is known by the id of its article, unless that is hidden by a title")
{
    CHECK(sourceOfGraph("urn:g", "<urn:g> " + label + " \"article a1\" .\n") == "a1");
    CHECK(sourceOfGraph(
              "urn:g", "<urn:g> " + label + " \"article 5\" .\n<urn:g> " + headline + " \"article 5\" .\n")
        == "urn:g");
    CHECK(sourceOfGraph("urn:g", "<urn:g> " + label + " \"Rockets hit Taji\" .\n") == "urn:g");
}

TEST_CASE("What a graph tells of other things does not name its article")
{
    CHECK(sourceOfGraph("urn:g", "<urn:other> " + url + " <https://news.example/a> .\n") == "urn:g");
    CHECK(sourceOfGraph("urn:g", "") == "urn:g");
}
