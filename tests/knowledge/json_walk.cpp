// SPDX-License-Identifier: Apache-2.0
#include "knowledge/json_walk.h"
#include "catch.h"

#include <casus/error.h>

#include <sstream>

using namespace casus;
using Catch::Matchers::Contains;

namespace {

/// Each string as `a.b=text`, each end of an object as `a.b}`.
std::vector<std::string> walked(const std::string& json)
{
    std::vector<std::string> told;
    const auto joined = [](const JsonPath& path) {
        std::string text;
        for (const std::string& name : path)
            text += (text.empty() ? "" : ".") + name;
        return text;
    };
    std::istringstream stream(json);
    Bytes bytes(stream);
    walkJson(bytes,
        {[&](const JsonPath& path, std::string_view text) {
             told.push_back(joined(path) + "=" + std::string(text));
         },
            [&](const JsonPath& path, std::size_t line) {
                told.push_back(joined(path) + "}" + std::to_string(line));
            }});
    return told;
}

} // namespace

TEST_CASE("Strings of a JSON document come with the members that lead to them")
{
    CHECK(walked("{\"a\": [\"x\", {\"b\": \"y\"}, 1],\n \"c\": null, \"d\": {\"e\": \"z\\u00e9\"}\n}\n")
        == std::vector<std::string> {"a=x", "a.b=y", "a}1", "d.e=z\u00e9", "d}2", "}3"});
}

TEST_CASE("JSON that is malformed is refused with its line")
{
    CHECK_THROWS_WITH(walked("{\"a\": 1,\n,}"), Contains("no JSON") && Contains("in line 2"));
    CHECK_THROWS_WITH(walked("{\"a\": \"x"), Contains("no JSON"));
    CHECK_THROWS_WITH(walked(""), Contains("no JSON"));
    CHECK_THROWS_WITH(walked("{\"a\": \"\xFF\"}"), Contains("no JSON"));
    CHECK_THROWS_WITH(walked(std::string("{\"a\": \"x\0y\"}", 12)), Contains("no JSON"));
    CHECK_THROWS_WITH(walked("{} {}"), Contains("no JSON"));
}

TEST_CASE("Nesting without end costs no stack")
{
    CHECK_THROWS_WITH(walked(std::string(5'000'000, '[')), Contains("nested deeper than 256 levels"));
    std::string objects;
    for (int i = 0; i < 1'000'000; ++i)
        objects += "{\"a\":";
    CHECK_THROWS_WITH(walked(objects), Contains("nested deeper than 256 levels"));
}
