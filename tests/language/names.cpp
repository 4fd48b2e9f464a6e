// SPDX-License-Identifier: Apache-2.0
#include "language/names.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

Strings names(std::string text)
{
    const Document document = english().read(std::move(text));
    return wordsOf(document, document.names());
}

} // namespace

TEST_CASE("A run of capitalized words is a name")
{
    CHECK(names("They met Donald Trump in Baghdad.") == Strings {"Donald Trump", "Baghdad"});
}

TEST_CASE("Particles and hyphens inside belong to a name")
{
    CHECK(names("They buried Abu Mahdi al-Muhandis there.") == Strings {"Abu Mahdi al-Muhandis"});
    CHECK(names("They met Ursula von der Leyen.") == Strings {"Ursula von der Leyen"});
}

TEST_CASE("Of and and end a name")
{
    CHECK(names("the Ministry of Defence and Iran") == Strings {"Ministry", "Defence", "Iran"});
}

TEST_CASE("A common word that begins a sentence is no name")
{
    CHECK(names("Officials met. The camp burned. Attack after attack failed.").empty());
}

TEST_CASE("A name that begins a sentence is one")
{
    CHECK(names("Soleimani died. “Esper knew.”") == Strings {"Soleimani", "Esper"});
}

TEST_CASE("Months and weekdays are no names")
{
    CHECK(names("They left on Wednesday in March.").empty());
}

TEST_CASE("A name does not cross the end of a sentence")
{
    CHECK(names("They left Iraq. Iran stayed.") == Strings {"Iraq", "Iran"});
}

TEST_CASE("Where all is in capitals, words that lists know are no names")
{
    CHECK(names("THE REBELS KILLED FRANCISCO GUERRERO NEAR THE TOWN OF CHALATENANGO")
        == Strings {"FRANCISCO GUERRERO", "CHALATENANGO"});
    CHECK(names("SENATOR FRANCISCO GUERRERO TODAY LEFT") == Strings {"FRANCISCO GUERRERO"});
}
