// SPDX-License-Identifier: Apache-2.0
#include "shapes/checked.h"

#include "catch.h"

using namespace casus::test;

namespace {

/// The values that a path leads to from `:a`, by a constraint that none meets.
Lines valuesOf(const std::string& path)
{
    return faults(":s sh:targetNode :a ; sh:property [ sh:path " + path + " ; sh:in () ] .",
        ":a :p :b ; :q :c . :b :p :d . :d :p :a . :z :q :a .");
}

} // namespace

TEST_CASE("A path is a property, its inverse, a sequence or an alternative")
{
    CHECK(valuesOf(":p") == Lines {":a :p :b in"});
    CHECK(valuesOf("[ sh:inversePath :q ]") == Lines {":a ^:q :z in"});
    CHECK(valuesOf("( :p :p )") == Lines {":a :p/:p :d in"});
    CHECK(valuesOf("[ sh:alternativePath ( :p :q ) ]") == Lines {":a :p|:q :b in", ":a :p|:q :c in"});
    CHECK(valuesOf("[ sh:inversePath ( :p :p ) ]") == Lines {":a ^(:p/:p) :b in"});
}

TEST_CASE("A path is repeated also where it leads back")
{
    CHECK(valuesOf("[ sh:zeroOrOnePath :p ]") == Lines {":a :p? :a in", ":a :p? :b in"});
    CHECK(valuesOf("[ sh:oneOrMorePath :p ]") == Lines {":a :p+ :a in", ":a :p+ :b in", ":a :p+ :d in"});
    CHECK(valuesOf("[ sh:zeroOrMorePath ( :p :p ) ]")
        == Lines {":a (:p/:p)* :a in", ":a (:p/:p)* :b in", ":a (:p/:p)* :d in"});
}
