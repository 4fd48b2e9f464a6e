// SPDX-License-Identifier: Apache-2.0
#include "plugin/settings_text.h"

#include "catch.h"
#include "plugin/sentence.h"

#include <string>

using casus::linesOfKeys;

namespace {

std::string sentenceFor(const std::string& text)
{
    return casus::test::sentenceOf([&] { linesOfKeys(text, "x.info"); });
}

} // namespace

TEST_CASE("Well written settings pass")
{
    const std::string text = GENERATE(as<std::string> {}, "", "; a comment\n", "a 1\n", "a 1 ; a comment\n",
        "a 1\r\n", "a \"x;y {z}\"\n", "a \"say \\\"hi\\\"\"\n", "a { b 1 }\n", "a { b 1  c 2 }\n",
        "a x { b 1 }\n", "a\n{\n  b 1\n}\n", "a { b { c 1 } }\n", "{ }", "a \"one \" \\\n  \"two\"\nb 1\n",
        "\"a b\" 1\n", "a { };x\n");
    CHECK(sentenceFor(text).empty());
}

TEST_CASE("What the reader would misunderstand is refused with file and line")
{
    struct Example
    {
        std::string text;
        std::string sentence;
    };
    const Example example = GENERATE(values<Example>({
        {"a 1\nb http://x/y;z\n",
            "x.info, line 2: \"http://x/y;z\" contains one of { } ; \" and must stand in quotes"},
        {"a{ b 1 }\n", "x.info, line 1: \"a{\" contains one of { } ; \" and must stand in quotes"},
        {"a { b 1}\n", "x.info, line 1: \"1}\" contains one of { } ; \" and must stand in quotes"},
        {"a x\"y\n", "x.info, line 1: \"x\"y\" contains one of { } ; \" and must stand in quotes"},
        {"a two words\n", "x.info, line 1: \"words\" is left over; a value with blanks must stand in quotes"},
        {"a {\n  b 1 c 2\n}\n",
            "x.info, line 2: \"c\" is left over; a value with blanks must stand in quotes"},
        {"a\nb 1\n", "x.info, line 1: the key \"a\" has neither a value nor a block"},
        {"b { a }\n", "x.info, line 1: the key \"a\" has neither a value nor a block"},
        {"b 1\na ; nothing\n", "x.info, line 2: the key \"a\" has neither a value nor a block"},
        {"a \"x\"y\n", "x.info, line 1: a blank must follow \"x\""},
        {"a \"x\n", "x.info, line 1: a quotation mark is not closed"},
        {"#include \"/etc/passwd\"\n",
            "x.info, line 1: a line must not begin with #; comments begin with ; and files cannot be "
            "included"},
        {"a x\x01y\n", "x.info, line 1: it holds a control character"},
    }));
    CHECK(sentenceFor(example.text) == example.sentence);
}

TEST_CASE("The lines of keys are told in the order of the text")
{
    CHECK(linesOfKeys("a 1\n\nb {\n  c 2\n  d x { e 3 }\n}\nf \"one \" \\\n  \"two\"\ng 4\n", "x.info")
        == std::vector<std::size_t> {1, 3, 4, 5, 5, 7, 9});
}
