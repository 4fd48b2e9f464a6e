// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapping.h"
#include "catch.h"
#include "graph.h"

#include <casus/error.h>

#include <fstream>
#include <sstream>

using namespace casus;
using namespace casus::test;

namespace {

/// What is said of the mapping that comes with Casus once `from` is replaced by `to`.
std::string complaint(const std::string& from, const std::string& to)
{
    std::stringstream whole;
    whole << std::ifstream(std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies/casus/mapping.info").rdbuf();
    std::string text = whole.str();
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    const Scratch scratch;
    const std::string file = scratch.write("mapping.info", text);
    try {
        Mapping::read(file);
    } catch (const Error& error) {
        const std::string sentence = error.what();
        CHECK(sentence.find(file) != std::string::npos);
        return sentence;
    }
    return "no complaint";
}

} // namespace

TEST_CASE("The mapping knows kinds, events, roles, relations and concepts by name")
{
    REQUIRE(mapping().kind("ArmedGroup"));
    CHECK(mapping().kind("ArmedGroup")->family == "org");
    CHECK(mapping().kind("Person")->leastWords == 2);
    CHECK(mapping().kind("Group")->isCounted);
    CHECK(mapping().event("Attack"));
    CHECK(mapping().role("actor"));
    CHECK(mapping().relation("backedBy"));
    CHECK(mapping().openConcept("RocketAttack"));
    CHECK(mapping().kind("Martian") == nullptr);
    CHECK(mapping().event("backedBy") == nullptr);
}

TEST_CASE("A role that takes a broad kind takes the narrower ones")
{
    const Range& organizations = mapping().relation("memberOf")->objects;
    CHECK(organizations.kinds.test(mapping().kind("ArmedGroup")->number));
    CHECK(organizations.kinds.test(mapping().kind("Media")->number));
    CHECK_FALSE(organizations.kinds.test(mapping().kind("Person")->number));
}

TEST_CASE("A mapping with an unknown key is refused")
{
    CHECK(complaint("relation rank ", "relashun rank ").find("unknown key \"relashun\"; known are prefixes")
        != std::string::npos);
    CHECK(complaint("label by }", "labell by }").find("labell") != std::string::npos);
}

TEST_CASE("A role that takes something unknown is refused")
{
    CHECK(complaint("takes Weapon }", "takes Wepon }").find("\"Wepon\" is nothing that can be taken")
        != std::string::npos);
}

TEST_CASE("An event that needs an unknown role is refused")
{
    CHECK(complaint("needs { actor 2 }", "needs { aktor 2 }")
              .find("\"aktor\" is no role; known are actor, after")
        != std::string::npos);
}

TEST_CASE("An ontology of its own names all its facts")
{
    CHECK(
        complaint("event Clash ", "event * ").find("* stands for all names in a mapping that extends another")
        != std::string::npos);
}

TEST_CASE("What is mapped twice is refused")
{
    CHECK(complaint("event Clash ", "event Attack ").find("\"Attack\" is mapped twice; keep one")
        != std::string::npos);
}

TEST_CASE("A mapping that is not there is an error")
{
    CHECK_THROWS_AS(Mapping::read("/no/such/mapping.info"), Error);
}
