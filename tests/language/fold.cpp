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

TEST_CASE("The hash is that of the folded form, FNV-1a")
{
    CHECK(foldedHash("") == 0xCBF29CE484222325U);
    CHECK(foldedHash("A") == 0xAF63DC4C8601EC8CU);
    CHECK(foldedHash("Kata’ib") == foldedHash(fold("Kata’ib")));
}
