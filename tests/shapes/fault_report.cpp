// SPDX-License-Identifier: Apache-2.0
#include "shapes/fault_report.h"

#include "catch.h"

using namespace casus;

namespace {

Fault faultOf(const std::string& node)
{
    Fault fault;
    fault.file = "a.nq";
    fault.graph = "urn:g";
    fault.focus.text = node;
    fault.path = fault.turtlePath = "<http://example.org/p>";
    fault.value
        = rdf::Node {rdf::Node::Kind::Literal, "a \"b\"", "http://www.w3.org/2001/XMLSchema#string", {}};
    fault.constraint = "sh:in";
    fault.component = "http://www.w3.org/ns/shacl#InConstraintComponent";
    fault.severity = "Violation";
    fault.message = "is none of :b";
    return fault;
}

} // namespace

TEST_CASE("People read faults below the name of their graph")
{
    Wording wording;
    wording.add({{"ex", "http://example.org/"}});
    FaultReport report(FaultReport::Format::Text, wording);
    CHECK(report.add(faultOf("urn:g#event"))
        == "a.nq, graph <urn:g>\n  <#event> ex:p \"a \\\"b\\\"\": is none of :b (sh:in)\n");
    Fault next = faultOf("http://example.org/x");
    next.severity = "Warning";
    CHECK(report.add(next) == "  ex:x ex:p \"a \\\"b\\\"\": is none of :b (sh:in, Warning)\n");
    CHECK(report.end().empty());
}

TEST_CASE("Programs read faults as lines of JSON")
{
    const Wording wording;
    FaultReport report(FaultReport::Format::JsonLines, wording);
    CHECK(report.add(faultOf("urn:x"))
        == R"({"file":"a.nq","graph":"urn:g","focus":{"type":"uri","value":"urn:x"},"path":"http://example.org/p",)"
           R"("value":{"type":"literal","value":"a \"b\""},"constraint":"sh:in",)"
           R"("component":"http://www.w3.org/ns/shacl#InConstraintComponent","severity":"Violation",)"
           R"("message":"is none of :b"})"
           "\n");
}

TEST_CASE("Faults are a validation report of SHACL")
{
    const Wording wording;
    const std::string prefix = "@prefix sh: <http://www.w3.org/ns/shacl#> .\n";
    FaultReport none(FaultReport::Format::Turtle, wording);
    CHECK(none.end() == prefix + "_:report a sh:ValidationReport ; sh:conforms true .\n");
    FaultReport one(FaultReport::Format::Turtle, wording);
    CHECK(one.add(faultOf("urn:x"))
        == prefix
            + "_:report sh:result [ a sh:ValidationResult ; sh:focusNode <urn:x> ; "
              "sh:resultPath <http://example.org/p> ; sh:value \"a \\\"b\\\"\" ; "
              "sh:sourceConstraintComponent <http://www.w3.org/ns/shacl#InConstraintComponent> ; "
              "sh:resultSeverity <http://www.w3.org/ns/shacl#Violation> ; sh:resultMessage \"is none of :b\" "
              "] .\n");
    CHECK(one.end() == "_:report a sh:ValidationReport ; sh:conforms false .\n");
}
