// SPDX-License-Identifier: Apache-2.0
#include "source/content.h"
#include "catch.h"

#include <sstream>

using namespace casus;

namespace {

Content contentOf(const char* name, const std::string& begin)
{
    std::istringstream stream(begin);
    Bytes bytes(stream);
    const Content content = casus::contentOf(name, bytes);
    std::string read;
    bytes.read(read, 1000);
    CHECK(read == begin);
    return content;
}

} // namespace

TEST_CASE("A .txt is text, a .jsonl or .ndjson lines of JSON, whatever is in it")
{
    CHECK(contentOf("a.txt", "{\"text\":\"x\"}") == Content::Text);
    CHECK(contentOf("a.jsonl", "Rockets fell.") == Content::JsonLines);
    CHECK(contentOf("a.ndjson", "[") == Content::JsonLines);
}

TEST_CASE("Under any other name the first bytes tell")
{
    CHECK(contentOf("a.log", "{\"text\":\"x\"}") == Content::Json);
    CHECK(contentOf("a", "\xEF\xBB\xBF \r\n{") == Content::Json);
    CHECK(contentOf("a.log", " [ {") == Content::Json);
    CHECK(contentOf("a.log", "[]") == Content::Json);
    CHECK(contentOf("standard input", "Rockets fell.") == Content::Text);
}

TEST_CASE("Text may begin with a bracket")
{
    CHECK(contentOf("a.md", "[Kabul] A bomb exploded.") == Content::Text);
    CHECK(contentOf("a.md", "[") == Content::Text);
}

TEST_CASE("A .json is JSON unless it is blank")
{
    CHECK(contentOf("a.json", "Rockets fell.") == Content::Json);
    CHECK(contentOf("a.json", "[1") == Content::Json);
    CHECK(contentOf("a.json", " \n") == Content::Text);
}
