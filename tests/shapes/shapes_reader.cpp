// SPDX-License-Identifier: Apache-2.0
#include "shapes/checked.h"

#include "catch.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;

namespace {

const std::string ofS = "cannot use the shape <http://example.org/s>: ";
const std::string ofPart = "cannot use a part of the shape <http://example.org/s>: ";

} // namespace

TEST_CASE("What is not supported is an error that names it")
{
    CHECK_THROWS_WITH(faults(":s a sh:NodeShape ; sh:sparql [ sh:select \"\" ] .", ""),
        ofS + "it has sh:sparql, which is not supported; casus check knows the constraints of SHACL Core");
    CHECK_THROWS_WITH(faults(":c a sh:ConstraintComponent ; sh:parameter [ sh:path :p ] .", ""),
        "sh:parameter is not supported; casus check knows the constraints of SHACL Core");
    CHECK_THROWS_WITH(faults(":s a sh:NodeShape ; sh:property [ sh:path :p ; sh:node :s ] .", ""),
        ofPart + "it refers to itself, which is not supported");
}

TEST_CASE("A parameter of the wrong kind is an error that names the shape")
{
    CHECK_THROWS_WITH(faults(":s a sh:PropertyShape ; sh:path :p ; sh:minCount \"one\" .", ""),
        ofS + "there is \"one\" where a whole number is wanted");
    CHECK_THROWS_WITH(faults(":s a sh:NodeShape ; sh:class \"Dog\" .", ""),
        ofS + "there is \"Dog\" where an IRI is wanted");
    CHECK_THROWS_WITH(faults(":s a sh:NodeShape ; sh:in 1 .", ""),
        ofS
            + "there is \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> where a list is wanted, as in ( … "
              ")");
    CHECK_THROWS_WITH(
        faults(":s a sh:NodeShape ; sh:minCount 1 .", ""), ofS + "it has sh:minCount and no sh:path");
    CHECK_THROWS_WITH(faults(":s a sh:NodeShape ; sh:pattern \"a\" ; sh:flags \"q\" .", ""),
        ofS + "there is no flag \"q\" of patterns");
    std::string nested = "[]";
    for (int depth = 0; depth < 200; ++depth)
        nested = "[ sh:not " + nested + " ]";
    CHECK_THROWS_AS(faults(":s a sh:NodeShape ; sh:not " + nested + " .", ""), Error);
    CHECK_THROWS_AS(faults(":s a sh:NodeShape ; sh:pattern \"(\" .", ""), Error);
    CHECK_THROWS_AS(faults(":s a sh:NodeShape ; sh:property [ sh:minCount 1 ] .", ""), Error);
    CHECK_THROWS_AS(faults(":s a sh:PropertyShape ; sh:path :p, :q .", ""), Error);
    CHECK_THROWS_AS(faults(":s a sh:PropertyShape ; sh:path ( :p ) .", ""), Error);
    CHECK_THROWS_AS(faults(":s a sh:PropertyShape ; sh:path _:x . _:x sh:inversePath _:x .", ""), Error);
    CHECK_THROWS_AS(faults(":s a sh:NodeShape ; sh:in _:x . _:x rdf:first 1 ; rdf:rest _:x .", ""), Error);
}
