// SPDX-License-Identifier: Apache-2.0
#include "identity/not_same.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

NotSame listed(std::string_view table)
{
    const Scratch scratch;
    NotSame notSame;
    notSame.read(scratch.write("pairs.tsv", table));
    return notSame;
}

} // namespace

TEST_CASE("Two names are kept apart in either order and in any form")
{
    const NotSame notSame = listed("Ali Hassan\tali-hassan-iq\n");
    CHECK(notSame.has("Ali Hassan", "ali-hassan-iq", "Person"));
    CHECK(notSame.has("ali-hassan-iq", "ALI HASSAN", "Person"));
    CHECK_FALSE(notSame.has("Ali Hassan", "Hassan", "Person"));
    CHECK(NotSame().isEmpty());
    CHECK_FALSE(NotSame().has("a", "a", ""));
}

TEST_CASE("A pair of one kind says nothing of others")
{
    const NotSame notSame = listed("Front\tRed Front\tArmedGroup\r\n");
    CHECK(notSame.has("Front", "Red Front", "ArmedGroup"));
    CHECK_FALSE(notSame.has("Front", "Red Front", "Company"));
}

TEST_CASE("A list of names that is malformed is refused with file and line")
{
    CHECK_THROWS_WITH(listed("a\tb\nalone\n"), Contains("pairs.tsv(2): a line has two names"));
    CHECK_THROWS_WITH(listed("a\tb\tPerson\tmore\n"), Contains("pairs.tsv(1)"));
    CHECK_THROWS_WITH(listed("a\t?!\n"), Contains("neither letter nor digit"));
    CHECK_THROWS_WITH(NotSame().read("/nowhere/pairs.tsv"), Contains("cannot read /nowhere/pairs.tsv"));
}
