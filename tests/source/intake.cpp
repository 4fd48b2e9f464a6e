// SPDX-License-Identifier: Apache-2.0
#include "source/intake.h"
#include "catch.h"

using namespace casus;

namespace {

using Strings = std::vector<std::string>;

/// What is told, failures as `! sentence` and remarks as `? sentence`, and before it the text that is taken
/// in.
Strings read(std::string text)
{
    std::vector<Diagnostic> diagnostics;
    const auto article = takeIn({"a", {}, {}, std::nullopt, std::move(text)}, "a.txt", diagnostics);
    Strings found;
    if (article)
        found.push_back(article->text);
    for (const Diagnostic& diagnostic : diagnostics)
        found.push_back((diagnostic.isFailure ? "! " : "? ") + diagnostic.sentence);
    return found;
}

} // namespace

TEST_CASE("All members of an article are normalized")
{
    std::vector<Diagnostic> diagnostics;
    const auto article = takeIn({"i\x01", "u\x01", "t\r", std::nullopt, "a\r\nb"}, "a.txt", diagnostics);
    REQUIRE(article);
    CHECK(article->id == "i");
    CHECK(article->url == "u");
    CHECK(article->title == "t\n");
    CHECK(article->text == "a\nb");
    CHECK(diagnostics.empty());
}

TEST_CASE("Repaired UTF-8 is one remark for each article")
{
    CHECK(read("a\xFF"
               "b\xFE")
        == Strings {"a\uFFFDb\uFFFD",
            "? a.txt: 2 places are no valid UTF-8 characters and became U+FFFD, the first at byte offset 1 "
            "of the text; check its encoding"});
    CHECK(read("ab\xEF\xBF\xBF")
        == Strings {"ab\uFFFD",
            "? a.txt: 1 place is no valid UTF-8 character and became U+FFFD, at byte offset 2 of the text; "
            "check its encoding"});
}

TEST_CASE("An article without text is a failure")
{
    CHECK(read(" \r\n\t") == Strings {"! a.txt holds no text; the article is left out"});
}

TEST_CASE("A text over 16 MiB is no article")
{
    CHECK(read(std::string(largestText, 'x')).size() == 1);
    CHECK(read(std::string(largestText + 1, 'x'))
        == Strings {
            "! a.txt is too large for an article: 16.0 MiB of text, and 16.0 MiB is the most; split it"});
    CHECK(read(std::string(50000000, 'x'))
        == Strings {
            "! a.txt is too large for an article: 47.7 MiB of text, and 16.0 MiB is the most; split it"});
}
