// SPDX-License-Identifier: Apache-2.0
#include "shapes/checked.h"

#include "catch.h"

using namespace casus::test;

namespace {

/// Faults of the values of `:p`, each node having those that are told.
Lines faultsOf(const std::string& constraint, const std::string& data)
{
    return faults(":s sh:targetSubjectsOf :p ; sh:property [ sh:path :p ; " + constraint + " ] .", data);
}

} // namespace

TEST_CASE("Values are of a class or of one below it")
{
    CHECK(faultsOf(
              "sh:class :Animal", ":Dog rdfs:subClassOf :Animal . :rex a :Dog . :a :p :rex . :b :p :stone .")
        == Lines {":b :p :stone class"});
}

TEST_CASE("Values have the datatype and its form")
{
    CHECK(
        faultsOf("sh:datatype xsd:integer", ":a :p 1 . :b :p 1.5 . :c :p \"one\"^^xsd:integer . :d :p :one .")
        == Lines {":c :p \"one\"^^xsd:integer bad literal", ":b :p 1.5 datatype",
            ":c :p \"one\"^^xsd:integer datatype", ":d :p :one datatype"});
}

TEST_CASE("Values are of a kind of nodes")
{
    const std::string data = ":a :p :x . :b :p 1 .";
    CHECK(faultsOf("sh:nodeKind sh:IRI", data) == Lines {":b :p 1 nodeKind"});
    CHECK(faultsOf("sh:nodeKind sh:BlankNodeOrLiteral", data) == Lines {":a :p :x nodeKind"});
    CHECK(faultsOf("sh:nodeKind sh:IRIOrLiteral", data).empty());
}

TEST_CASE("Values are counted")
{
    CHECK(faultsOf("sh:minCount 2", ":a :p 1 . :b :p 1, 2 .") == Lines {":a :p minCount"});
    CHECK(faultsOf("sh:maxCount 1", ":a :p 1 . :b :p 1, 2 .") == Lines {":b :p maxCount"});
}

TEST_CASE("Values lie between bounds")
{
    const std::string data = ":a :p 1 . :b :p 2 . :c :p 3.0 . :d :p \"2\" .";
    CHECK(faultsOf("sh:minExclusive 2 ; sh:maxInclusive 3", data)
        == Lines {":a :p 1 minExclusive", ":b :p 2 minExclusive", ":d :p \"2\" minExclusive",
            ":d :p \"2\" maxInclusive"});
    CHECK(faultsOf("sh:minInclusive 2 ; sh:maxExclusive 3", data)
        == Lines {":a :p 1 minInclusive", ":c :p 3.0 maxExclusive", ":d :p \"2\" minInclusive",
            ":d :p \"2\" maxExclusive"});
}

TEST_CASE("Texts are measured in characters and matched")
{
    CHECK(faultsOf("sh:minLength 3", ":a :p \"né\" . :b :p \"née\" .") == Lines {":a :p \"né\" minLength"});
    CHECK(faultsOf("sh:maxLength 2", ":a :p \"né\" . :b :p \"née\" .") == Lines {":b :p \"née\" maxLength"});
    CHECK(faultsOf("sh:pattern \"^a.c$\"", ":a :p \"abc\" . :b :p \"ABC\" .")
        == Lines {":b :p \"ABC\" pattern"});
    CHECK(faultsOf("sh:pattern \"^a.c$\" ; sh:flags \"i\"", ":b :p \"ABC\" .").empty());
}

TEST_CASE("Languages are chosen and not repeated")
{
    CHECK(faultsOf("sh:languageIn ( \"en\" \"fr\" )", ":a :p \"x\"@en-GB . :b :p \"x\"@de . :c :p \"x\" .")
        == Lines {":b :p \"x\"@de languageIn", ":c :p \"x\" languageIn"});
    CHECK(faultsOf("sh:uniqueLang true", ":a :p \"x\"@en, \"y\"@fr . :b :p \"x\"@en, \"y\"@en .")
        == Lines {":b :p uniqueLang"});
}

TEST_CASE("Values are compared with those of another property")
{
    CHECK(faultsOf("sh:equals :q", ":a :p 1 ; :q 1 . :b :p 1 ; :q 2 .")
        == Lines {":b :p 1 equals", ":b :p 2 equals"});
    CHECK(faultsOf("sh:disjoint :q", ":a :p 1 ; :q 1 . :b :p 1 ; :q 2 .") == Lines {":a :p 1 disjoint"});
    CHECK(faultsOf("sh:lessThan :q", ":a :p 1 ; :q 1 . :b :p 1 ; :q 2 .") == Lines {":a :p 1 lessThan"});
    CHECK(faultsOf("sh:lessThanOrEquals :q", ":a :p 1 ; :q 1 . :b :p 2 ; :q 1 .")
        == Lines {":b :p 2 lessThanOrEquals"});
}

TEST_CASE("Values conform to other shapes")
{
    const std::string data = ":a :p 1 . :b :p \"x\" . :c :p :y .";
    const std::string number = "[ sh:datatype xsd:integer ]";
    const std::string literal = "[ sh:nodeKind sh:Literal ]";
    CHECK(faultsOf("sh:not " + number, data) == Lines {":a :p 1 not"});
    CHECK(faultsOf("sh:and ( " + number + literal + " )", data) == Lines {":b :p \"x\" and", ":c :p :y and"});
    CHECK(faultsOf("sh:or ( " + number + literal + " )", data) == Lines {":c :p :y or"});
    CHECK(faultsOf("sh:xone ( " + number + literal + " )", data) == Lines {":a :p 1 xone", ":c :p :y xone"});
    CHECK(faultsOf("sh:node " + literal, data) == Lines {":c :p :y node"});
    CHECK(faultsOf("sh:property [ sh:path :q ; sh:minCount 1 ]", ":a :p :x . :x :q 1 . :b :p :y .")
        == Lines {":y :q minCount"});
}

TEST_CASE("Values that conform to a shape are counted")
{
    const std::string shape = "sh:qualifiedValueShape [ sh:datatype xsd:integer ] ; ";
    const std::string data = ":a :p 1, \"x\" . :b :p 1, 2 .";
    CHECK(faultsOf(shape + "sh:qualifiedMinCount 2", data) == Lines {":a :p qualifiedMinCount"});
    CHECK(faultsOf(shape + "sh:qualifiedMaxCount 1", data) == Lines {":b :p qualifiedMaxCount"});
}

TEST_CASE("Values are among those told")
{
    CHECK(faultsOf("sh:in ( 1 :x )", ":a :p 1, :x . :b :p 2 .") == Lines {":b :p 2 in"});
    CHECK(faultsOf("sh:hasValue 1", ":a :p 1, 2 . :b :p 2 .") == Lines {":b :p hasValue"});
}

TEST_CASE("A closed shape allows its own properties and those it ignores")
{
    CHECK(faults(":s sh:targetNode :a ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:property [ "
                 "sh:path :p ] .",
              ":a a :C ; :p 1 ; :q 2 .")
        == Lines {":a :q 2 closed"});
}

TEST_CASE("Shapes are about nodes, classes, and what has or is a property")
{
    const auto visited = [](const std::string& target) {
        return faults(":s " + target + " ; sh:hasValue :none .", ":a a :C ; :p :b . :C rdfs:subClassOf :D .");
    };
    CHECK(visited("sh:targetNode :z") == Lines {":z hasValue"});
    CHECK(visited("sh:targetClass :D") == Lines {":a hasValue"});
    CHECK(visited("sh:targetSubjectsOf :p") == Lines {":a hasValue"});
    CHECK(visited("sh:targetObjectsOf :p") == Lines {":b hasValue"});
    CHECK(
        faults(":C a rdfs:Class, sh:NodeShape ; sh:hasValue :none .", ":a a :C .") == Lines {":a hasValue"});
}

TEST_CASE("A shape that is deactivated asks nothing")
{
    CHECK(
        faults(":s sh:targetNode :a ; sh:deactivated true ; sh:nodeKind sh:Literal .", ":a :p 1 .").empty());
}
