// SPDX-License-Identifier: Apache-2.0
#include "state/folder_target.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

#include <iterator>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("A folder holds a file for each graph, replaced and removed as a whole")
{
    Scratch scratch;
    FolderTarget folder(scratch.folder() + "/graphs/");
    int done = 0;
    folder.replace("a.nq", "first\n", [&] { ++done; });
    folder.replace("a.nq", "second\n", [&] { ++done; });
    CHECK(contentOf(scratch.folder() + "/graphs/a.nq") == "second\n");
    CHECK_FALSE(folder.hasLost("a.nq"));
    folder.remove("a.nq", [&] { ++done; });
    CHECK(folder.hasLost("a.nq"));
    folder.remove("a.nq", [&] { ++done; });
    folder.finish();
    CHECK(done == 4);
}

TEST_CASE("A folder has one name, however it is called")
{
    Scratch scratch;
    const std::string name = FolderTarget(scratch.folder() + "/graphs/").name();
    CHECK(FolderTarget(scratch.folder() + "/graphs").name() == name);
    CHECK(FolderTarget(scratch.folder() + "/./graphs/../graphs").name() == name);
}

TEST_CASE("Nothing outside of a folder is removed or written, whatever a state says")
{
    Scratch scratch;
    const std::string precious = scratch.write("precious.txt", "x");
    FolderTarget folder(scratch.folder() + "/graphs/");
    CHECK_THROWS_WITH(folder.remove("../precious.txt", {}), Contains("no folder of Casus has"));
    CHECK_THROWS_AS(folder.remove(precious, {}), Error);
    CHECK_THROWS_AS(folder.replace("..", "y", {}), Error);
    CHECK_THROWS_AS(folder.remove("", {}), Error);
    CHECK(contentOf(precious) == "x");
}
