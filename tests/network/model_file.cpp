// SPDX-License-Identifier: Apache-2.0
#include "network/model_file.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

std::string wellFormed()
{
    ModelWriter writer;
    writer.add("text", std::string_view("one\ntwo\n"));
    writer.add("numbers", std::vector<std::uint32_t> {1, 2, 3});
    return writer.bytes();
}

void refuses(std::string bytes, const std::string& why)
{
    const Scratch scratch;
    CHECK_THROWS_WITH(ModelFile::map(scratch.write("a.model", bytes)),
        Contains("cannot use the model") && Contains("a.model") && Contains(why));
}

} // namespace

TEST_CASE("A model file gives back its sections")
{
    const Scratch scratch;
    const ModelFile file = ModelFile::map(scratch.write("a.model", wellFormed()));
    CHECK(file.lines("text") == std::vector<std::string> {"one", "two"});
    CHECK(file.numbers<std::uint32_t>("numbers", 3)[2] == 3);
    CHECK_THROWS_WITH(file.numbers<std::uint32_t>("numbers", 4), Contains("has the wrong size"));
    CHECK_THROWS_WITH(file.section("none"), Contains("lacks the section \"none\""));
}

TEST_CASE("A file that is no model is refused in one sentence")
{
    refuses("", "too small");
    refuses(std::string(500, 'x'), "it is no model of Casus");
}

TEST_CASE("A damaged model is refused in one sentence")
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

TEST_CASE("A model of another version is refused in one sentence")
{
    std::string other = wellFormed();
    other[8] = 2;
    refuses(other, "it has version 2 of the format, this program reads version 1");
}

TEST_CASE("A missing model is named")
{
    CHECK_THROWS_WITH(
        ModelFile::map("/nowhere/a.model"), Contains("cannot read the model /nowhere/a.model: No such file"));
}
