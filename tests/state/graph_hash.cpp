// SPDX-License-Identifier: Apache-2.0
#include "state/graph_hash.h"
#include "catch.h"

using namespace casus;

TEST_CASE("Graphs with the same statements have the same hash")
{
    const std::string hash = graphHash("<a> <b> <c> .\n<a> <b> \"d\" .\n");
    CHECK(graphHash("<a> <b> \"d\" .\n<a> <b> <c> .\n") == hash);
    CHECK(graphHash("<a> <b> <c> .\n<a> <b> \"d\" .\n<a> <b> <c> .\n") == hash);
    CHECK(graphHash("<a> <b> <c> .\n") != hash);
    CHECK(graphHash("<a> <b> <c> .\n<a> <b> \"e\" .\n") != hash);
}
