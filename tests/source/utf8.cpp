// SPDX-License-Identifier: Apache-2.0
#include "source/utf8.h"
#include "catch.h"

#include <casus/rdf/term.h>

using namespace casus;

TEST_CASE("Valid text stays as it is")
{
    CHECK(normalize("") == "");
    CHECK(normalize("Málaga “né” 🚀\tTaji\n") == "Málaga “né” 🚀\tTaji\n");
}

TEST_CASE("A byte-order mark at the begin is dropped, elsewhere it stays")
{
    CHECK(normalize("\xEF\xBB\xBFTaji") == "Taji");
    CHECK(normalize("a\xEF\xBB\xBF") == "a\xEF\xBB\xBF");
}

TEST_CASE("Lines end with a line feed")
{
    CHECK(normalize("a\r\nb\rc\n\rd") == "a\nb\nc\n\nd");
}

TEST_CASE("Control characters are dropped")
{
    CHECK(normalize(std::string_view("a\0b\x07"
                                     "c\x7F"
                                     "d",
              7))
        == "abcd");
    CHECK(normalize("a\xC2\x85"
                    "b\xC2\x9F"
                    "c")
        == "abc");
    CHECK(normalize("a\xC2\xA0"
                    "b")
        == "a\xC2\xA0"
           "b");
}

TEST_CASE("Each maximal invalid part becomes one replacement character")
{
    CHECK(normalize("a\xFF"
                    "b")
        == "a\uFFFDb");
    CHECK(normalize("a\xE2\x82") == "a\uFFFD");
    CHECK(normalize("a\xE2\x82"
                    "b")
        == "a\uFFFDb");
    CHECK(normalize("\x80\x80") == "\uFFFD\uFFFD");
    CHECK(normalize("\xF0\x9F\x9A"
                    "Z")
        == "\uFFFDZ");
}

TEST_CASE("Overlong forms, surrogates and code points beyond Unicode are invalid")
{
    CHECK(normalize("\xC0\xAF") == "\uFFFD\uFFFD");
    CHECK(normalize("\xE0\x80\xAF") == "\uFFFD\uFFFD\uFFFD");
    CHECK(normalize("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
    CHECK(normalize("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("Characters that XML does not know become replacement characters")
{
    CHECK(normalize("a\xEF\xBF\xBE"
                    "b\xEF\xBF\xBF")
        == "a\uFFFDb\uFFFD");
    CHECK(normalize("a\uFFFC\uFFFD\U0001FFFE") == "a\uFFFC\uFFFD\U0001FFFE");
}

TEST_CASE("Every character that is left can be written as a literal")
{
    for (char32_t character = 1; character <= 0x10FFFF; ++character) {
        std::string form;
        if (character < 0x80)
            form = {static_cast<char>(character)};
        else if (character < 0x800)
            form = {static_cast<char>(0xC0 | character >> 6), static_cast<char>(0x80 | (character & 0x3F))};
        else if (character < 0x10000)
            form = {static_cast<char>(0xE0 | character >> 12),
                static_cast<char>(0x80 | (character >> 6 & 0x3F)),
                static_cast<char>(0x80 | (character & 0x3F))};
        else
            form = {static_cast<char>(0xF0 | character >> 18),
                static_cast<char>(0x80 | (character >> 12 & 0x3F)),
                static_cast<char>(0x80 | (character >> 6 & 0x3F)),
                static_cast<char>(0x80 | (character & 0x3F))};
        rdf::Literal(normalize(form));
    }
}

TEST_CASE("What is replaced is counted, and the first place is told")
{
    Replacements none;
    normalize("\xEF\xBB\xBFTaji\r\n\x07 “né”", none);
    CHECK(none.count == 0);
    Replacements some;
    normalize("\xEF\xBB\xBFTaji \xFF\xFE \xEF\xBF\xBE \xE2\x82", some);
    CHECK(some.count == 4);
    CHECK(some.first == 8);
}

TEST_CASE("Normalizing twice changes nothing more")
{
    const std::string once = normalize("\xEF\xBB\xBF"
                                       "a\r\n\xFF\x01 \xE2\x82");
    CHECK(normalize(once) == once);
}
