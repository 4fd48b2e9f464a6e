// SPDX-License-Identifier: Apache-2.0
#include "shapes/checked.h"

#include "catch.h"

#include <casus/error.h>

using namespace casus;
using Catch::Matchers::Contains;
using namespace casus::test;

namespace {

const std::string type = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
const std::string ofEvents = ":s sh:targetClass :Event ; sh:property [ sh:path :place ; sh:class :Place ] .";
const std::string event = "<urn:e>" + type + "<http://example.org/Event> <urn:1> .\n"
    + "<urn:e> <http://example.org/place> <urn:p> <urn:1> .\n";
const std::string place = "<urn:p>" + type + "<http://example.org/Place> ";

CheckOptions ofAnybody()
{
    CheckOptions options;
    options.areOfCasus = false;
    return options;
}

CheckOptions united()
{
    CheckOptions options = ofAnybody();
    options.isUnion = true;
    return options;
}

CheckOptions scattered()
{
    CheckOptions options = ofAnybody();
    options.order = GraphOrder::Scattered;
    return options;
}

} // namespace

TEST_CASE("A graph is checked apart from others, with the vocabulary")
{
    const std::string elsewhere = event + place + "<urn:2> .\n";
    const Checked apart(ofEvents, "data.nq", elsewhere, ofAnybody());
    CHECK(apart.lines() == Lines {"<urn:e> :place <urn:p> class"});
    CHECK(apart.faults().front().graph == "urn:1");
    CHECK(apart.totals().graphs == 2);
    CHECK(apart.totals().statements == 3);
    CHECK(Checked(ofEvents, "data.nq", event, ofAnybody(), "<urn:p> a :Place .").lines().empty());
    CHECK(Checked(ofEvents, "data.nq", elsewhere, united()).lines().empty());
}

TEST_CASE("A graph that stands in pieces is refused, or held as a whole")
{
    const std::string pieces = event + place + "<urn:2> .\n" + place + "<urn:1> .\n";
    CHECK_THROWS_AS(Checked(ofEvents, "data.nq", pieces, ofAnybody()), Error);
    CHECK(Checked(ofEvents, "data.nq", pieces, scattered()).lines().empty());
}

TEST_CASE("Blank nodes of two files are different nodes")
{
    const Checked checked(":s sh:targetSubjectsOf :p ; sh:property [ sh:path :p ; sh:maxCount 1 ] .",
        "data.ttl", "_:x :p 1 .", united(), "_:x :p 2 .");
    CHECK(checked.lines().empty());
}

TEST_CASE("Graphs of Casus have no blank nodes, and those with events their article")
{
    const std::string casusEvent = "<urn:e>" + type + "<https://w3id.org/casus/ns#Event> <urn:1> .\n";
    const std::string article = "<urn:1>" + type + "<https://w3id.org/casus/ns#Article> <urn:1> .\n";
    CHECK(Checked("", "data.nq", casusEvent).lines() == Lines {"<urn:1> no article"});
    CHECK(Checked("", "data.nq", casusEvent + article).lines().empty());
    CHECK(Checked("", "data.nq", "_:x <urn:p> _:y <urn:1> .\n").lines()
        == Lines {"_:x <urn:p> _:x blank node", "_:x <urn:p> _:y blank node"});
    CHECK(Checked("", "data.nq", "_:x <urn:p> _:y <urn:1> .\n" + casusEvent, ofAnybody()).lines().empty());
}

TEST_CASE("Terms that are not legal are faults under any shapes")
{
    CHECK(
        Checked("", "data.nq", "<urn:a> <urn:p> \"2021-02-29\"^^<http://www.w3.org/2001/XMLSchema#date> .\n")
            .lines()
        == Lines {"<urn:a> <urn:p> \"2021-02-29\"^^xsd:date bad literal"});
    CHECK(Checked("", "data.nq", "<urn:a> <urn:p> <urn:[> .\n").lines()
        == Lines {"<urn:a> <urn:p> <urn:[> bad IRI"});
    CHECK(Checked("", "data.ttl", "<urn:a> <urn:p> <b> .\n").lines().size() == 1);
}

TEST_CASE("A file that is wrong is told with its line")
{
    CHECK_THROWS_WITH(Checked("", "data.nq", "<urn:a> <urn:p> <urn:b> .\n<urn:a> nonsense .\n"),
        Contains("data.nq, line 2: "));
    CHECK_THROWS_WITH(Checked("", "data.txt", ""), Contains("its ending is none of .nq, .trig"));
}

TEST_CASE("The author's message and severity are told, or what the constraint asks")
{
    const Checked told(":s sh:targetNode :a ; sh:nodeKind sh:Literal ; sh:severity sh:Warning ; "
                       "sh:message \"nein\"@de, \"no\"@en .",
        "data.ttl", ":a :p 1 .");
    CHECK(told.faults().front().message == "no");
    CHECK(told.faults().front().severity == "Warning");
    CHECK(told.faults().front().shape == "http://example.org/s");
    const Checked untold(":s sh:targetNode :a ; sh:in ( :b 1 ) .", "data.ttl", ":a :p 1 .");
    CHECK(untold.faults().front().message == "is none of :b, 1");
    CHECK(untold.faults().front().severity == "Violation");
}
