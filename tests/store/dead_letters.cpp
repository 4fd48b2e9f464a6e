// SPDX-License-Identifier: Apache-2.0
#include "store/dead_letters.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

#include <iterator>

using namespace casus;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const GraphBatch batch {{GraphChange::Kind::Replace, "urn:g", "<urn:a> <urn:p> <urn:b> .\n", 1},
    {GraphChange::Kind::Remove, "urn:h", {}}};

} // namespace

TEST_CASE("What a store does not take is kept as N-Quads, with the reason")
{
    const test::Scratch scratch;
    DeadLetters letters(scratch.folder() + "/letters");
    const std::filesystem::path file = letters.write(batch, "too large");
    CHECK(file.filename() == "batch-000001.nq");
    CHECK(contentOf(file) == "<urn:a> <urn:p> <urn:b> <urn:g> .\n");
    CHECK(contentOf(file.parent_path() / "batch-000001.txt") == "too large\nreplace urn:g\nremove urn:h\n");
}

TEST_CASE("What an earlier run has kept stays")
{
    const test::Scratch scratch;
    DeadLetters(scratch.folder()).write(batch, "one");
    CHECK(DeadLetters(scratch.folder()).write(batch, "two").filename() == "batch-000002.nq");
    CHECK(contentOf(scratch.folder() + "/batch-000001.txt").find("one") == 0);
}

TEST_CASE("A folder for dead letters that cannot be made is refused")
{
    const test::Scratch scratch;
    const std::string file = scratch.write("file", "");
    CHECK_THROWS_AS(DeadLetters(file + "/letters"), Error);
}
