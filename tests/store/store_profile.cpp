// SPDX-License-Identifier: Apache-2.0
#include "store/store_profile.h"
#include "catch.h"
#include "scratch.h"
#include "store/store.h"

#include <casus/error.h>

using namespace casus;
using Catch::Matchers::Equals;

namespace {

std::string faultOf(const std::string& text)
{
    const test::Scratch scratch;
    const std::string file = scratch.write("stores.info", text);
    try {
        readStoreProfiles(file);
    } catch (const Error& error) {
        const std::string sentence = error.what();
        return sentence.substr(sentence.find("stores.info"));
    }
    return "no fault";
}

std::vector<StoreProfile> shipped()
{
    return readStoreProfiles(CASUS_SOURCE_DIR "/core/store/stores.info");
}

Store at(const std::string& url, const std::string& name)
{
    const std::vector<StoreProfile> profiles = shipped();
    return storeAt(url, *storeProfileNamed(name, profiles));
}

} // namespace

TEST_CASE("The kinds of stores that come with Casus are known by name")
{
    CHECK(namesOf(shipped())
        == "fuseki, oxigraph, rdf4j, graphdb, virtuoso, qlever, blazegraph, stardog, neptune, gsp, update");
    CHECK(storeProfileNamed("sesame", shipped()) == nullptr);
}

TEST_CASE("The endpoints of a store lie behind the URL that a user names")
{
    const Store fuseki = at("http://localhost:3030/news/", "fuseki");
    CHECK(fuseki.update == "http://localhost:3030/news/update");
    CHECK(fuseki.query == "http://localhost:3030/news/query");
    CHECK(fuseki.data == "http://localhost:3030/news/data");
    CHECK(at("http://localhost:7200/repositories/news", "graphdb").query
        == "http://localhost:7200/repositories/news");
    CHECK(at("https://example.org/sparql", "update").update == "https://example.org/sparql");
    CHECK(at("https://example.org/sparql", "update").query.empty());
}

TEST_CASE("A user may name an endpoint in place of the store")
{
    CHECK(at("http://localhost:3030/news/update", "fuseki").query == "http://localhost:3030/news/query");
    CHECK(at("http://localhost:8890/sparql-auth", "virtuoso").data
        == "http://localhost:8890/sparql-graph-crud-auth");
}

TEST_CASE("What is no URL, or tells a password, is refused")
{
    CHECK_THROWS_WITH(at("localhost:3030/news", "fuseki"),
        Equals("\"localhost:3030/news\" is no URL of a store; it looks like http://localhost:3030/dataset"));
    CHECK_THROWS_WITH(at("http://ada:secret@localhost:3030/news", "fuseki"),
        Equals("the URL of localhost holds a user or a password, which others see in the list of processes; "
               "use --user, and CASUS_PASSWORD or --password-file"));
}

TEST_CASE("A fault in a file of stores is told with file, line and key")
{
    const std::string begin = "store own {\n  title Own\n  url \"http://localhost/\"\n  update /update\n";
    CHECK(faultOf(begin + "  replace update\n}\n") == "no fault");
    CHECK(faultOf("shop own {\n  title Own\n}\n")
        == "stores.info, line 1, block \"shop\": unknown key \"shop\"; known is store");
    CHECK(faultOf("store {\n  title Own\n}\n")
        == "stores.info, line 1, block \"store\": a name is missing before the block");
    CHECK(faultOf(begin + "}\n") == "stores.info, line 1, block \"store\": the key \"replace\" is missing");
    CHECK(faultOf(begin + "  replace all\n}\n")
        == "stores.info, line 5, block \"store/replace\": \"all\" is neither update, quads nor graphs");
    CHECK(faultOf(begin + "  query /query\n  replace quads\n}\n")
        == "stores.info, line 1, block \"store\": \"data\" is missing; only \"replace update\" does without");
    CHECK(faultOf(begin + "  replace update\n  query sparql\n}\n")
        == "stores.info, line 6, block \"store/query\": \"sparql\" is neither a path that begins with /, a "
           "point "
           "for the URL itself, nor none");
    CHECK(faultOf(begin + "  replace update\n  graphs 0\n}\n")
        == "stores.info, line 6, block \"store/graphs\": 0 is no number from 1 on");
    CHECK(faultOf(begin + "  replace update\n  gzip maybe\n}\n")
        == "stores.info, line 6, block \"store\": \"gzip\" is \"maybe\", which is neither yes nor no");
    CHECK(faultOf(begin + "  replace update\n  colour red\n}\n").find("line 6") != std::string::npos);
    CHECK(faultOf(begin + "  replace update\n}\n" + begin + "  replace update\n}\n")
        == "stores.info, line 7, block \"store\": the store \"own\" stands twice; keep one");
}
