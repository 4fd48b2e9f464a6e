// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "document.h"
#include "language/tokenizer.h"

using namespace casus;
using namespace casus::test;

namespace {

Strings sentences(std::string text)
{
    const Document document = english().read(std::move(text));
    return wordsOf(document, document.sentences());
}

} // namespace

TEST_CASE("A full stop before a capital ends a sentence")
{
    CHECK(sentences("Rockets hit Taji. Two troops died! Why? Nobody knows.")
        == Strings {"Rockets hit Taji.", "Two troops died!", "Why?", "Nobody knows."});
}

TEST_CASE("A rank or title before a name ends no sentence")
{
    CHECK(sentences("Gen. Milley and Dr. Smith met Lt. Col. Jones. They left.")
        == Strings {"Gen. Milley and Dr. Smith met Lt. Col. Jones.", "They left."});
}

TEST_CASE("An acronym before a name ends no sentence, before a sentence's first word it does")
{
    CHECK(sentences("The U.S. Army left.").size() == 1);
    CHECK(sentences("They flew to the U.S. The others stayed.")
        == Strings {"They flew to the U.S.", "The others stayed."});
}

TEST_CASE("A closing quote belongs to the sentence it closes")
{
    CHECK(sentences("“We will act.” He left.") == Strings {"“We will act.”", "He left."});
    CHECK(sentences("\"We will act.\" He left.") == Strings {"\"We will act.\"", "He left."});
}

TEST_CASE("A question inside a sentence goes on in lower case")
{
    CHECK(sentences("“Why?” he asked.").size() == 1);
}

TEST_CASE("An empty line ends a paragraph and its sentence")
{
    const Document document = english().read("Attack in Taji\n\nRockets hit the base");
    REQUIRE(document.sentences().size() == 2);
    CHECK(document.sentences()[0].paragraph == 0);
    CHECK(document.sentences()[1].paragraph == 1);
}

TEST_CASE("A dateline is a sentence of its own, with the remarks in brackets behind it")
{
    CHECK(sentences("LIMA, 3 May 1990 (EFE) -- [Excerpt] [Passage omitted] Rebels left the town -- at dawn.")
        == Strings {"LIMA, 3 May 1990 (EFE) -- [Excerpt] [Passage omitted]",
            "Rebels left the town -- at dawn."});
    CHECK(sentences("QUITO, 3 May 1990 - Rebels left.") == Strings {"QUITO, 3 May 1990 -", "Rebels left."});
    CHECK(sentences("KYIV (Reuters) - Rockets fell.") == Strings {"KYIV (Reuters) -", "Rockets fell."});
    CHECK(sentences("Jos, Nigeria (CNN)Rebels left.") == Strings {"Jos, Nigeria (CNN)", "Rebels left."});
    CHECK(sentences("PARIS/ROME \u2013 Rebels left.") == Strings {"PARIS/ROME \u2013", "Rebels left."});
    CHECK(sentences("The UN (in May) -- as ever -- was late.").size() == 1);
    CHECK(sentences("NATO - an alliance - was late.").size() == 1);
}

TEST_CASE("A short line is a headline and ends a sentence")
{
    CHECK(sentences("Rockets hit Taji\nTwo soldiers died on Wednesday.")
        == Strings {"Rockets hit Taji", "Two soldiers died on Wednesday."});
}

TEST_CASE("A line of wrapped text ends no sentence")
{
    CHECK(sentences("The attack on the camp north of Baghdad killed two soldiers of the\nUS army and a "
                    "British medic.")
              .size()
        == 1);
}

TEST_CASE("A paragraph that breaks off is a teaser")
{
    const Document document
        = english().read("Rockets hit Taji.\n\nTwo men were held in March. Police said ... more\n\nThe end.");
    REQUIRE(document.sentences().size() == 4);
    CHECK_FALSE(document.sentences()[0].isTruncated);
    CHECK(document.sentences()[1].isTruncated);
    CHECK(document.sentences()[2].isTruncated);
    CHECK_FALSE(document.sentences()[3].isTruncated);
}

TEST_CASE("A sentence has 400 tokens at most")
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "word ";
    const Document document = english().read(text);
    REQUIRE(document.sentences().size() == 3);
    CHECK(document.sentences()[0].tokens == Span {0, 400});
    CHECK(document.sentences()[2].tokens == Span {800, 1000});
}

TEST_CASE("Sentences cover all tokens, and every token knows its own")
{
    const Document document = english().read("One. Two three.\n\nFour");
    std::uint32_t next = 0;
    for (std::uint32_t number = 0; number < document.sentences().size(); ++number) {
        const Span tokens = document.sentences()[number].tokens;
        CHECK(tokens.begin == next);
        next = tokens.end;
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
            CHECK(document.tokens()[token].sentence == number);
    }
    CHECK(next == document.tokens().size());
}

TEST_CASE("A sentence of four words and more in capitals is told from others")
{
    const Document document
        = english().read("REBELS KILLED TWO MEN IN LIMA. The FBI and the CIA met. UN AND EU");
    CHECK(document.sentences()[0].isUpper);
    CHECK_FALSE(document.sentences()[1].isUpper);
    CHECK_FALSE(document.sentences()[2].isUpper);
}
