// SPDX-License-Identifier: Apache-2.0
#include <casus/settings.h>

#include "catch.h"
#include "plugin/sentence.h"
#include "scratch.h"

#include <string>
#include <utility>
#include <vector>

using casus::Settings;
using casus::test::Scratch;
using casus::test::sentenceOf;

namespace {

/// Settings from the text of a file that is called `x.info` in messages, whatever its folder.
class File
{
public:
    explicit File(const std::string& text)
        : path_(scratch_.write("x.info", text))
    {
    }

    Settings read() const { return Settings::read(path_); }

    template <class Action>
    std::string sentence(const Action& action) const
    {
        std::string result = sentenceOf([&] { action(read()); });
        if (const std::size_t at = result.find(path_); at != result.npos)
            result.replace(at, path_.size(), "x.info");
        return result;
    }

private:
    Scratch scratch_;
    std::string path_;
};

using Entries = std::vector<std::pair<std::string, std::string>>;

} // namespace

TEST_CASE("Values are read as they stand")
{
    const Settings settings = File("text \"two words\"\nnumber 0.25\nwhole -3\nflag yes\n").read();
    CHECK(settings.require("text") == "two words");
    CHECK(settings.getNumber("number", 1) == 0.25);
    CHECK(settings.getInteger("whole", 1) == -3);
    CHECK(settings.getFlag("flag", false));
}

TEST_CASE("A key that is absent gives the default")
{
    const Settings settings = File("").read();
    CHECK(settings.get("text", "none") == "none");
    CHECK(settings.getNumber("number", 0.5) == 0.5);
    CHECK(settings.getInteger("whole", 7) == 7);
    CHECK(settings.getFlag("flag", true));
    CHECK_FALSE(settings.has("text"));
    CHECK(settings.block("block").entries().empty());
}

TEST_CASE("Keys keep their order, their dots and their repetitions")
{
    const Settings settings = File("b.c 1\nfact Two\nfact One\n\"http://x.org/y\" 2\n").read();
    CHECK(settings.entries()
        == Entries {{"b.c", "1"}, {"fact", "Two"}, {"fact", "One"}, {"http://x.org/y", "2"}});
    CHECK(settings.get("b.c", "") == "1");
}

TEST_CASE("A block may have a value beside its key")
{
    const Settings settings = File("fact Attack { role actor }\n").read();
    const auto blocks = settings.blocks();
    REQUIRE(blocks.size() == 1);
    CHECK(blocks.front().first == "fact");
    CHECK(blocks.front().second.value() == "Attack");
    CHECK(blocks.front().second.require("role") == "actor");
}

TEST_CASE("A value may go on in the next line")
{
    CHECK(File("a \"one \" \\\n  \"two\"\n").read().require("a") == "one two");
}

TEST_CASE("A byte-order mark is no part of the first key")
{
    CHECK(File("\xEF\xBB\xBFname x\n").read().require("name") == "x");
}

TEST_CASE("A wrong value is refused with file, block and key")
{
    const auto number = [](const Settings& settings) { settings.getNumber("a", 0); };
    const auto integer = [](const Settings& settings) { settings.getInteger("a", 0); };
    const auto flag = [](const Settings& settings) { settings.getFlag("a", false); };
    CHECK(File("a 0,5\n").sentence(number) == "x.info, line 1: \"a\" is \"0,5\", which is no number");
    CHECK(File("a nan\n").sentence(number) == "x.info, line 1: \"a\" is \"nan\", which is no number");
    CHECK(File("a \"\"\n").sentence(number) == "x.info, line 1: \"a\" is \"\", which is no number");
    CHECK(File("a 1.5\n").sentence(integer) == "x.info, line 1: \"a\" is \"1.5\", which is no whole number");
    CHECK(File("a 99999999999999999999\n").sentence(integer)
        == "x.info, line 1: \"a\" is \"99999999999999999999\", which is no whole number");
    CHECK(
        File("a true\n").sentence(flag) == "x.info, line 1: \"a\" is \"true\", which is neither yes nor no");
    CHECK(File("b { a 1x }\n").sentence([&](const Settings& settings) { number(settings.block("b")); })
        == "x.info, line 1, block \"b\": \"a\" is \"1x\", which is no number");
    CHECK(File("a { b 1 }\n").sentence(number)
        == "x.info, line 1: the key \"a\" has a block; it takes a value");
}

TEST_CASE("A key that is missing or stands twice is refused")
{
    const auto require = [](const Settings& settings) { settings.require("a"); };
    CHECK(File("b 1\n").sentence(require) == "x.info: the key \"a\" is missing");
    CHECK(
        File("a 1\na 2\n").sentence(require) == "x.info, line 2: the key \"a\" stands twice; write it once");
    CHECK(File("a { b 1 }\na { b 2 }\n").sentence([](const Settings& settings) { settings.block("a"); })
        == "x.info, line 2: the key \"a\" stands twice; write it once");
}

TEST_CASE("A key that nobody read is refused, with those that are known")
{
    const auto read = [](const Settings& settings) {
        settings.get("confidence", "");
        settings.get("age", "");
        settings.block("block").get("inner", "");
        settings.refuseUnread();
    };
    CHECK(File("confidence 1\n").sentence(read).empty());
    CHECK(File("confidnce 1\n").sentence(read)
        == "x.info, line 1: unknown key \"confidnce\"; known are age, block, confidence");
    CHECK(File("block { iner 1 }\n").sentence(read)
        == "x.info, line 1, block \"block\": unknown key \"iner\"; known are inner");
    CHECK(File("age 3 { unit years }\n").sentence(read)
        == "x.info, line 1, block \"age\": unknown key \"unit\"; none is known here");
}

TEST_CASE("A malformed file is refused with file and line")
{
    const auto nothing = [](const Settings&) {};
    CHECK(File("a 1\nb {\n").sentence(nothing) == "x.info, line 3: unmatched {");
    CHECK(File("a 1\n}\n").sentence(nothing) == "x.info, line 2: unmatched }");
    CHECK(File("a \\q\n").sentence(nothing) == "x.info, line 1: unknown escape sequence");
}

TEST_CASE("A file that cannot be read is refused")
{
    CHECK(sentenceOf([] { Settings::read("/nowhere/x.info"); })
        == "cannot read /nowhere/x.info: it does not exist or must not be read");
    CHECK(sentenceOf([] { Settings::read("/"); }) == "cannot read /: it is a folder");
}

TEST_CASE("Settings that stand in no file name their origin")
{
    const Settings settings = Settings::make("settings of plugin x", {{"limit", "many"}});
    CHECK(sentenceOf([&] { settings.getInteger("limit", 0); })
        == "settings of plugin x: \"limit\" is \"many\", which is no whole number");
}
