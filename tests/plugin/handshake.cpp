// SPDX-License-Identifier: Apache-2.0
#include "plugin/handshake.h"

#include "catch.h"

using casus::abi::fingerprint;
using casus::abi::handshake;

TEST_CASE("A build is compatible with itself")
{
    CHECK(casus::whyNotCompatible(handshake(), handshake()).empty());
    CHECK(casus::builtWith(handshake()) == ", built with " + std::string(casus::abi::compiler));
}

TEST_CASE("A handshake of another size is not read")
{
    casus::abi::Handshake theirs = handshake();
    theirs.size += 8;
    CHECK(casus::whyNotCompatible(theirs, handshake())
        == "its handshake has another size; rebuild it against this Casus");
    CHECK(casus::builtWith(theirs).empty());
}

TEST_CASE("A field more or a wider field changes the fingerprint")
{
    struct Before
    {
        int a;
    };
    struct More
    {
        int a;
        int b;
    };
    struct Wider
    {
        long a;
    };
    STATIC_REQUIRE(fingerprint<Before>() != fingerprint<More>());
    STATIC_REQUIRE(fingerprint<Before>() != fingerprint<Wider>());
    STATIC_REQUIRE(fingerprint<More>() != fingerprint<Wider>());
    STATIC_REQUIRE(fingerprint<Before, More>() != fingerprint<More, Before>());
}
