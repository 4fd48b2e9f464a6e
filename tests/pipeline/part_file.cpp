// SPDX-License-Identifier: Apache-2.0
#include "pipeline/part_file.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

#include <iterator>

using namespace casus;
using namespace casus::test;

TEST_CASE("A file is in its place only when it is finished")
{
    const Scratch scratch;
    const std::filesystem::path target = scratch.write("facts.nq", "old");
    PartFile file(target);
    file.write("new");
    std::ifstream before(target);
    CHECK(std::string(std::istreambuf_iterator<char>(before), {}) == "old");
    file.finish();
    std::ifstream after(target);
    CHECK(std::string(std::istreambuf_iterator<char>(after), {}) == "new");
    CHECK_FALSE(std::filesystem::exists(target.string() + ".part"));
}

TEST_CASE("Nothing is left of a file that is not finished")
{
    const Scratch scratch;
    const std::filesystem::path target = scratch.folder() + "/facts.nq";
    {
        PartFile file(target);
        file.write("new");
    }
    CHECK(std::filesystem::is_empty(scratch.folder()));
}

TEST_CASE("A file that cannot be written is refused by its own name")
{
    const Scratch scratch;
    CHECK_THROWS_WITH(PartFile(scratch.folder() + "/none/facts.nq"),
        Catch::Matchers::StartsWith("cannot write " + scratch.folder() + "/none/facts.nq: "));
}
