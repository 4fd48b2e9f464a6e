// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include <casus/language/fold.h>

using namespace casus;

TEST_CASE("Folding lowers case and takes diacritics off")
{
    CHECK(fold("Nicolás MADURO") == "nicolas maduro");
    CHECK(fold("Erdoğan Şırnak Łódź") == "erdogan sirnak lodz");
    CHECK(fold("Æsir Straße Þór") == "aesir strasse thor");
}

TEST_CASE("Folding drops apostrophes of every kind")
{
    CHECK(fold("Kata'ib") == "kataib");
    CHECK(fold("Kata’ib") == "kataib");
    CHECK(fold("Kata‘ib") == "kataib");
    CHECK(fold("Kataʼib") == "kataib");
}

TEST_CASE("The ending of a word does not depend on its case")
{
    CHECK(endsWith("killed", "ed"));
    CHECK(endsWith("KILLED", "ed"));
    CHECK_FALSE(endsWith("killer", "ed"));
    CHECK_FALSE(endsWith("d", "ed"));
}

TEST_CASE("Folding drops full stops behind letters only")
{
    CHECK(fold("U.S.") == "us");
    CHECK(fold("5.2") == "5.2");
    CHECK(fold("...") == "...");
}

TEST_CASE("Folding leaves other scripts as they are")
{
    CHECK(fold("بغداد 東京") == "بغداد 東京");
}

TEST_CASE("The hash is that of the folded form, of words in a text and of the program's own")
{
    CHECK(foldedHash("") == FoldedWord("").hash());
    CHECK(foldedHash("Kata’ib") == FoldedWord("kataib").hash());
    CHECK(foldedHash("MINISTRY") == FoldedWord("ministry").hash());
    CHECK(foldedHash("Organización") == FoldedWord("organizacion").hash());
    CHECK(foldedHash("counterterrorism") != FoldedWord("counterterrorist").hash());
}
