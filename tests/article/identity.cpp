// SPDX-License-Identifier: Apache-2.0
#include "article/identity.h"
#include "catch.h"
#include "source/utf8.h"

#include <casus/error.h>

using namespace casus;

TEST_CASE("The hash of a text is its SHA-256")
{
    CHECK(articleHash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(articleHash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("An article's IRI has the first 32 digits of the hash")
{
    CHECK(articleIri(articleHash("abc"), "").text() == "urn:casus:article:ba7816bf8f01cfea414140de5dae2223");
    CHECK(articleIri(articleHash("abc"), "https://news.example/id/").text()
        == "https://news.example/id/article/ba7816bf8f01cfea414140de5dae2223");
}

TEST_CASE("The same text with other line ends is the same article")
{
    CHECK(articleHash(normalize("\xEF\xBB\xBFRockets\r\nfell\r")) == articleHash("Rockets\nfell\n"));
}

TEST_CASE("A base that begins no IRI gives no article")
{
    CHECK_THROWS_AS(articleIri(articleHash("abc"), "no scheme"), Error);
}
