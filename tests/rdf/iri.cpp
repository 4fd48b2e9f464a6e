// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include <casus/error.h>
#include <casus/rdf/term.h>

using casus::Error;
using casus::rdf::Iri;

TEST_CASE("An absolute IRI is taken as it is")
{
    const std::string text = GENERATE(as<std::string> {}, "https://w3id.org/casus/ns#Attack",
        "urn:casus:article:0123456789abcdef0123456789abcdef#offset_90_103", "mailto:desk@example.org",
        "http://example.org/a%20b?c=d&e=(f)#g", "http://[2001:db8::1]:8080/x", "http://me@example.org:80",
        "http://example.org/قاسم/汉字", "urn:🚀");
    CHECK(Iri(text).text() == text);
    CHECK(Iri::encode(text).text() == text);
}

TEST_CASE("An IRI without scheme is refused")
{
    const std::string text = GENERATE(as<std::string> {}, "", "attack", "/attack", "#attack",
        "//example.org/", ":x", "1a:x", "a b:x", "é:x");
    CHECK_THROWS_AS(Iri(text), Error);
    CHECK_THROWS_AS(Iri::encode(text), Error);
}

TEST_CASE("What an IRI must not contain is refused, and percent-encoded on request")
{
    struct Example
    {
        std::string text;
        std::string encoded;
    };
    const Example example = GENERATE(values<Example>({
        {"urn:a b", "urn:a%20b"},
        {"urn:a\"b", "urn:a%22b"},
        {"urn:<a>", "urn:%3Ca%3E"},
        {"urn:{a|b}", "urn:%7Ba%7Cb%7D"},
        {"urn:a\\b", "urn:a%5Cb"},
        {"urn:a^b`c", "urn:a%5Eb%60c"},
        {"urn:a\nb", "urn:a%0Ab"},
        {"urn:a\x7F", "urn:a%7F"},
        {"http://example.org/a[1]", "http://example.org/a%5B1%5D"},
        {"http://[::1]/[::1]", "http://[::1]/%5B::1%5D"},
        {"urn:100%", "urn:100%25"},
        {"urn:%zz", "urn:%25zz"},
        {"urn:a#b#c", "urn:a#b%23c"},
        {"urn:\xC3(", "urn:%C3("},
        {"urn:\xED\xA0\x80", "urn:%ED%A0%80"},
        {"urn:\xC2\x85", "urn:%C2%85"},
        {"urn:\xEE\x80\x80", "urn:%EE%80%80"},
        {"urn:\xEF\xBF\xBE", "urn:%EF%BF%BE"},
    }));
    CHECK_THROWS_AS(Iri(example.text), Error);
    CHECK(Iri::encode(example.text).text() == example.encoded);
}

TEST_CASE("A port that is no number and a host that is no address are refused")
{
    CHECK_THROWS_WITH(Iri::encode("http://example.org:port/"),
        "cannot use <http://example.org:port/> as an IRI: its host and port are not legal; correct them, as "
        "in "
        "\"example.org:80\"");
    CHECK_THROWS_AS(Iri("http://[::1]x/"), Error);
    CHECK_THROWS_AS(Iri("http://[example]/"), Error);
}

TEST_CASE("The message names the place and what to write there")
{
    CHECK_THROWS_WITH(
        Iri("urn:a b"), "cannot use <urn:a b> as an IRI: the character at byte 5 must be written as %20");
    CHECK_THROWS_WITH(Iri("attack\n"),
        "cannot use <attack?> as an IRI: it has no scheme; begin it with one, as in \"https:\" or \"urn:\"");
}
