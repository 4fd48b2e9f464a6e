// SPDX-License-Identifier: Apache-2.0
#include "state/fingerprint.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;

namespace {

std::string hashOf(const Scratch& scratch)
{
    Fingerprint fingerprint;
    fingerprint.addFolder("plugin", scratch.folder());
    return fingerprint.hash();
}

} // namespace

TEST_CASE("A fingerprint differs where the content or the name of a file in a folder does")
{
    Scratch scratch;
    scratch.write("plugin.info", "name a");
    scratch.write("lexicon/verbs.tsv", "attack");
    const std::string hash = hashOf(scratch);
    CHECK(hash.size() == 64);
    CHECK(hashOf(scratch) == hash);

    scratch.write("lexicon/verbs.tsv", "attacks");
    const std::string changed = hashOf(scratch);
    CHECK(changed != hash);
    scratch.write("lexicon/verbs.tsv", "attack");
    CHECK(hashOf(scratch) == hash);

    scratch.write("lexicon/nouns.tsv", "");
    CHECK(hashOf(scratch) != hash);
}

TEST_CASE("A fingerprint does not depend on where a folder lies")
{
    Scratch one;
    Scratch other;
    one.write("plugin.info", "name a");
    other.write("plugin.info", "name a");
    CHECK(hashOf(one) == hashOf(other));
}

TEST_CASE("A fingerprint keeps names and values apart")
{
    Fingerprint one;
    one.add("a", "bc");
    Fingerprint other;
    other.add("ab", "c");
    CHECK(one.hash() != other.hash());
}

TEST_CASE("There is no fingerprint of a file that cannot be read")
{
    Scratch scratch;
    Fingerprint fingerprint;
    CHECK_THROWS_AS(fingerprint.addFile("kb", scratch.folder() + "/none.kb"), Error);
    CHECK_THROWS_AS(fingerprint.addFolder("plugin", scratch.folder() + "/none"), Error);
}
