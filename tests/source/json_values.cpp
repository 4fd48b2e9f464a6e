// SPDX-License-Identifier: Apache-2.0
#include "source/json_values.h"
#include "catch.h"

#include <sstream>
#include <vector>

using namespace casus;

namespace {

using Strings = std::vector<std::string>;

/// Values as `(line) bytes`, faults as `(line)! sentence`.
Strings read(const std::string& json, Content content = Content::Json)
{
    std::istringstream stream(json);
    JsonValues values(Bytes(stream), content);
    Strings found;
    while (const auto value = values.next())
        found.push_back(value->place + (value->fault.empty() ? " " + value->bytes : "! " + value->fault));
    return found;
}

} // namespace

TEST_CASE("Lines are values, blank ones are left out")
{
    CHECK(read("{\"a\":1}\n\n {\"b\":2}\r\n{\"c\":3}")
        == Strings {"(1) {\"a\":1}", "(3) {\"b\":2}\r", "(4) {\"c\":3}"});
    CHECK(read("").empty());
}

TEST_CASE("Brackets and quotes in strings close nothing")
{
    CHECK(read("[{\"a\":\"}]\\\"}\"},\n{\"b\":\"\\\\\"}]")
        == Strings {"(1), article 1 {\"a\":\"}]\\\"}\"}", "(2), article 2 {\"b\":\"\\\\\"}"});
}

TEST_CASE("A document goes over lines")
{
    CHECK(read("\n{\n\"a\": [1,\n2]\n}\n") == Strings {"(2) {\n\"a\": [1,\n2]\n}"});
}

TEST_CASE("An array gives its values, whether on one line or more")
{
    const Strings one {"(1), article 1 {\"a\":[1]}", "(1), article 2 {}"};
    CHECK(read("[{\"a\":[1]}, {}]") == one);
    CHECK(read("[{\"a\":[1]}, {}\n]\n") == one);
    CHECK(read(" [ ] ").empty());
}

TEST_CASE("Documents may follow one another")
{
    CHECK(read("{\n}\n{\n\n}\n") == Strings {"(1) {\n}", "(3) {\n\n}"});
}

TEST_CASE("What is no object is a value as well, and takes no other with it")
{
    CHECK(read("[1, {}, [2, 3], \"a, b\", null]")
        == Strings {"(1), article 1 1", "(1), article 2 {}", "(1), article 3 [2, 3]",
            "(1), article 4 \"a, b\"", "(1), article 5 null"});
    CHECK(read("{\n}\nno JSON, here\n{}") == Strings {"(1) {\n}", "(3) no JSON", "(3) here", "(4) {}"});
    CHECK(read("[\n{\"a\": \"open},\n\"b\": 2},\n{}\n]")
        == Strings {"(2), article 1 {\"a\": \"open},\n\"b\": 2}", "(4), article 2 {}"});
}

TEST_CASE("A wrong first line does not make lines a document")
{
    CHECK(read("{\"a\" 1}\n{}\n") == Strings {"(1) {\"a\" 1}", "(2) {}"});
    CHECK(read("{\"a\":\"cut of\n{}\n") == Strings {"(1) {\"a\":\"cut of", "(2) {}"});
    CHECK(read("{\n{}\n", Content::JsonLines) == Strings {"(1) {", "(2) {}"});
}

TEST_CASE("An array without an end is a fault")
{
    CHECK(read("\n[{},\n{}")
        == Strings {
            "(2), article 1 {}", "(3), article 2 {}", "(2)! the array has no end; what followed is missing"});
    CHECK(read("[{},\n{")
        == Strings {
            "(1), article 1 {}", "(2), article 2 {", "(1)! the array has no end; what followed is missing"});
}

TEST_CASE("A value over 64 MiB is a fault, and the next one is read")
{
    const std::string large = "{\"a\":\"" + std::string(65U << 20U, 'x') + "\"}";
    CHECK(read(large + "\n{}") == Strings {"(1)! the line is longer than 64 MiB and is left out", "(2) {}"});
    CHECK(read("[" + large + ",{}]")
        == Strings {"(1), article 1! the value is longer than 64 MiB and is left out", "(1), article 2 {}"});
}

TEST_CASE("What is left is told without being read")
{
    std::istringstream stream("{\"a\":1}\n \n");
    JsonValues values(Bytes(stream), Content::Json);
    CHECK_FALSE(values.isAtEnd());
    CHECK(values.next()->bytes == "{\"a\":1}");
    CHECK(values.isAtEnd());
    CHECK_FALSE(values.next());
}
