// SPDX-License-Identifier: Apache-2.0
#include "rdf/escapes.h"
#include "catch.h"

using namespace casus::rdf;

TEST_CASE("Quotes, backslashes, tabs and newlines of a literal are escaped, and nothing else")
{
    CHECK(escaped("a\"b\\c\td\ne é 🚀") == "a\\\"b\\\\c\\td\\ne é 🚀");
    CHECK(needsEscapes("\\"));
    CHECK_FALSE(needsEscapes("é 🚀 '"));
}
