// SPDX-License-Identifier: Apache-2.0
#include "rdf/json_text.h"
#include "catch.h"

TEST_CASE("A text is a string of JSON in UTF-8, with only quotes, backslashes and controls escaped")
{
    CHECK(casus::jsonText("a\"b\\c/d\n\te é 🚀") == "\"a\\\"b\\\\c/d\\n\\te é 🚀\"");
    CHECK(casus::jsonText("") == "\"\"");
}
