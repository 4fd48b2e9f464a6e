// SPDX-License-Identifier: Apache-2.0
#include "query/query_results.h"

#include "catch.h"

using namespace casus;
using Catch::Matchers::Contains;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const std::string& bindings)
{
    Wording wording;
    wording.add({{"ex", "http://example.org/"}});
    const std::string json = R"({"head":{"vars":["a","b"]},"results":{"bindings":[)" + bindings + "]}}";
    return readResults(json, wording).rows;
}

} // namespace

TEST_CASE("Cells are short IRIs, the text of literals, or empty")
{
    CHECK(rowsOf(R"({"a":{"type":"uri","value":"http://example.org/x"},"b":{"type":"uri","value":"urn:x"}})")
        == Rows {{"ex:x", "<urn:x>"}});
    CHECK(
        rowsOf(R"({"a":{"type":"literal","value":"né","xml:lang":"fr"}},{"b":{"type":"bnode","value":"x"}})")
        == Rows {{"né", ""}, {"", "_:x"}});
    CHECK(rowsOf(R"({"a":{"type":"triple","value":{"subject":{"type":"uri","value":"urn:s"},)"
                 R"("predicate":{"type":"uri","value":"http://example.org/p"},)"
                 R"("object":{"type":"literal","value":"1"}}}})")
        == Rows {{"<<( <urn:s> ex:p 1 )>>", ""}});
    CHECK(rowsOf("").empty());
}

TEST_CASE("The answer to an ASK is true or false")
{
    CHECK(readTruth(R"({"head":{},"boolean":true})"));
    CHECK_FALSE(readTruth(R"({"boolean":false})"));
    const auto rowOfVirtuoso = [](const std::string& value) {
        return R"({"results":{"bindings":[{"__ASK_RETVAL":{"type":"typed-literal","value":")" + value
            + R"("}}]}})";
    };
    CHECK(readTruth(rowOfVirtuoso("1")));
    CHECK_FALSE(readTruth(rowOfVirtuoso("0")));
    CHECK_FALSE(readTruth(R"({"results":{"bindings":[]}})"));
}

TEST_CASE("What is no answer of SPARQL is refused")
{
    for (const char* json : {"", "[]", "<html>", "{}", R"({"head":{"vars":[]}})", R"({"boolean":1})",
             R"({"head":{"vars":[1]},"results":{"bindings":[1]}})",
             R"({"head":{"vars":["a"]},"results":{"bindings":[{"a":1}]}})",
             R"({"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri","value":{}}}]}})"}) {
        CHECK_THROWS_WITH(readResults(json, Wording()), Contains("the answer is none of SPARQL"));
        CHECK_THROWS_WITH(readTruth(json), Contains("the answer is none of SPARQL"));
    }
}
