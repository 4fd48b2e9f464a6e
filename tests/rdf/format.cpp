// SPDX-License-Identifier: Apache-2.0
#include "rdf/format.h"
#include "catch.h"

using namespace casus::rdf;

TEST_CASE("The first format is N-Quads")
{
    CHECK(formats().front().name == "nquads");
    CHECK(formats().front().hasGraphs);
}

TEST_CASE("Each format is found by its name and by its extension")
{
    for (const Format& format : formats()) {
        CHECK(&formatNamed(format.name) == &format);
        CHECK(formatWithExtension(format.extension) == &format);
    }
    CHECK(formatWithExtension(".txt") == nullptr);
}

TEST_CASE("An unknown format is refused with those there are")
{
    CHECK_THROWS_WITH(formatNamed("trig"),
        "cannot write the format \"trig\": it is not known; use one of nquads, ntriples, turtle, rdfxml");
}
