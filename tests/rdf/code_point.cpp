// SPDX-License-Identifier: Apache-2.0
#include "rdf/code_point.h"
#include "catch.h"

using casus::firstCodePoint;

TEST_CASE("The first character of a text is read with its length")
{
    CHECK(firstCodePoint("a").value == U'a');
    CHECK(firstCodePoint("é!").value == U'é');
    CHECK(firstCodePoint("é!").bytes == 2);
    CHECK(firstCodePoint("قا").value == U'ق');
    CHECK(firstCodePoint("汉字").bytes == 3);
    CHECK(firstCodePoint("🚀").value == U'🚀');
    CHECK(firstCodePoint("🚀").bytes == 4);
    CHECK(firstCodePoint("\xEF\xBF\xBF").value == 0xFFFF);
    CHECK(firstCodePoint("\xF4\x8F\xBF\xBF").value == 0x10FFFF);
}

TEST_CASE("What is not UTF-8 has no first character")
{
    const std::string_view text = GENERATE(as<std::string_view> {}, "", "\x80", "\xBF", "\xC0\x80",
        "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x80\x80", "\xE2\x82", "\xE2\x82(", "\xED\xA0\x80",
        "\xF0\x80\x80\x80", "\xF0\x9F\x9A", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF");
    CHECK_FALSE(firstCodePoint(text).isValid());
}
