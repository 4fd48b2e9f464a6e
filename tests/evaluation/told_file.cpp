// SPDX-License-Identifier: Apache-2.0
#include "evaluation/told_file.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

#include <sstream>

using namespace casus;

namespace {

using Strings = std::vector<std::string>;

/// The ids of a file, and what is told of it.
Strings read(const std::filesystem::path& file, Strings& told)
{
    std::istringstream standardInput(R"({"id":"input"})");
    Strings ids;
    for (const auto& [id, article] : readToldFile(
             file, standardInput, [&](const Diagnostic& diagnostic) { told.push_back(diagnostic.sentence); }))
        ids.push_back(id);
    return ids;
}

} // namespace

TEST_CASE("A line that cannot be read takes no other with it")
{
    const test::Scratch scratch;
    const std::string file = scratch.write(
        "gold.jsonl", "{\"id\":\"b\"}\n{\"id\":\n\n{\"events\":[]}\n{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
    Strings told;
    CHECK(read(file, told) == Strings {"a", "b"});
    CHECK(told
        == Strings {file + "(2): this is no JSON: Invalid value at byte 7; the article is left out",
            file + "(4): this has no id; the article is left out",
            file + "(6): the article b was there before; the article is left out"});
}

TEST_CASE("Facts may stand in an array over lines")
{
    const test::Scratch scratch;
    Strings told;
    CHECK(read(scratch.write("gold.json", "[\n{\"id\":\"a\"},\n{\"id\":\n\"b\"}\n]\n"), told)
        == Strings {"a", "b"});
    CHECK(told.empty());
}

TEST_CASE("A dash is standard input")
{
    Strings told;
    CHECK(read("-", told) == Strings {"input"});
}

TEST_CASE("A file of facts that is not there is an error")
{
    Strings told;
    CHECK_THROWS_WITH(read("no/such.jsonl", told), "cannot read no/such.jsonl: there is no such file");
}
