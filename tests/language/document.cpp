// SPDX-License-Identifier: Apache-2.0
#include <casus/language/document.h>

#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("A document gives the words of tokens with the white space inside")
{
    const Document document = english().read("Rockets hit\nTaji  camp.");
    CHECK(document.text(Span {0, 4}) == "Rockets hit\nTaji  camp");
    CHECK(document.text(Span {1, 1}).empty());
    CHECK(document.codePoints(Span {2, 4}) == Span {12, 22});
}

TEST_CASE("Without a lemmatizer the lemma is the folded form")
{
    CHECK(english().read("Rockets").lemma(0) == "rockets");
}

TEST_CASE("Of two mentions that overlap the longer one stays")
{
    Document document = english().read("the Taji military camp");
    document.add({{1, 2}, "Place", "Taji", {}, {}, false, 1.0, 0});
    document.add({{1, 4}, "Facility", "Taji military camp", {}, {}, false, 1.0, 0});
    document.add({{2, 4}, "Facility", "military camp", {}, {}, false, 1.0, 0});
    REQUIRE(document.mentionAt(1));
    CHECK(document.mentionAt(1)->kind == "Facility");
    document.layers().settleMentions();
    CHECK(wordsOf(document, document.mentions()) == Strings {"Taji military camp"});
}

TEST_CASE("Of two equal mentions the earlier one stays")
{
    Document document = english().read("Taji");
    document.add({{0, 1}, "Place", "Taji", {}, {}, false, 1.0, 0});
    document.add({{0, 1}, "Person", "Taji", {}, {}, false, 1.0, 0});
    document.layers().settleMentions();
    REQUIRE(document.mentions().size() == 1);
    CHECK(document.mentions()[0].kind == "Place");
}

TEST_CASE("Mentions come in text order, whoever added them first")
{
    const Document document
        = english().read("Iran and Iraq", {{"Iraq", "Country", "IQ"}, {"Iran", "Country", "IR"}});
    CHECK(wordsOf(document, document.mentions()) == Strings {"Iran", "Iraq"});
}

TEST_CASE("Layers answer by token")
{
    using namespace std::chrono_literals;
    const Document document
        = english().read("Iran fired rockets on Wednesday", {{"Iran", "Country", "IR"}}, 2020y / 3 / 13);
    CHECK(document.mentionAt(0) != nullptr);
    CHECK(document.mentionAt(1) == nullptr);
    CHECK(document.phraseAt(2) != nullptr);
    CHECK(document.phraseAt(1) == nullptr);
    CHECK(document.dateAt(4) != nullptr);
    CHECK(document.dateAt(0) == nullptr);
    CHECK(document.mentionAt(1000) == nullptr);
}

TEST_CASE("A document without text has empty layers")
{
    const Document document = english().read("");
    CHECK(document.tokens().empty());
    CHECK(document.sentences().empty());
    CHECK(document.phrases().empty());
    CHECK(document.matchesAt(0).empty());
}

TEST_CASE("A document can be moved")
{
    Document first = english().read("Iran and Iraq", {{"Iran", "Country", "IR"}});
    const Document second = std::move(first);
    CHECK(second.text() == "Iran and Iraq");
    CHECK(second.mentions().size() == 1);
}
