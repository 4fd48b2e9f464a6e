// SPDX-License-Identifier: Apache-2.0
#include "storage/section_file.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

constexpr FileSort sort {"CASUSABC", 1, "model", "make it anew"};

std::string wellFormed()
{
    SectionWriter writer(sort);
    writer.add("text", std::string_view("one\ntwo\n"));
    writer.add("numbers", std::vector<std::uint32_t> {1, 2, 3});
    return writer.bytes();
}

void refuses(std::string bytes, const std::string& why)
{
    const Scratch scratch;
    CHECK_THROWS_WITH(SectionFile::map(scratch.write("a.model", bytes), sort),
        Contains("cannot use the model") && Contains("a.model") && Contains(why)
            && Contains("; make it anew"));
}

} // namespace

TEST_CASE("A file gives back its sections")
{
    const Scratch scratch;
    const SectionFile file = SectionFile::map(scratch.write("a.model", wellFormed()), sort);
    CHECK(file.lines("text") == std::vector<std::string> {"one", "two"});
    CHECK(file.numbers<std::uint32_t>("numbers", 3)[2] == 3);
    CHECK_THROWS_WITH(file.numbers<std::uint32_t>("numbers", 4), Contains("has the wrong size"));
    CHECK_THROWS_WITH(file.section("none"), Contains("lacks the section \"none\""));
}

TEST_CASE("A file that is of another sort is refused in one sentence")
{
    refuses("", "too small");
    refuses(std::string(500, 'x'), "it is no model of Casus");
}

TEST_CASE("A damaged file is refused in one sentence")
{
    const std::string good = wellFormed();
    refuses(good.substr(0, good.size() - 1), "it is cut off");
    refuses(good + "x", "it is cut off or has grown");
    for (std::size_t at = 32; at < good.size(); at += 7) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x10);
        refuses(bad, "it is damaged");
    }
}

TEST_CASE("A file of another version is refused in one sentence")
{
    std::string other = wellFormed();
    other[8] = 2;
    refuses(other, "it has version 2 of the format, this program reads version 1");
}

TEST_CASE("A missing file is named")
{
    CHECK_THROWS_WITH(SectionFile::map("/nowhere/a.model", sort),
        Contains("cannot read the model /nowhere/a.model: No such file"));
}
