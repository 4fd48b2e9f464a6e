// SPDX-License-Identifier: Apache-2.0
#include "language/tokenizer.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

Strings tokens(std::string_view text)
{
    Strings forms;
    for (const Token& token : tokenize(text, english().words()))
        forms.emplace_back(text.substr(token.bytes.begin, token.bytes.size()));
    return forms;
}

Token only(std::string_view text)
{
    const std::vector<Token> all = tokenize(text, english().words());
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("An empty text has no tokens")
{
    CHECK(tokens("").empty());
    CHECK(tokens(" \n\t ").empty());
}

TEST_CASE("No-break spaces and signs without width part words as spaces do")
{
    CHECK(tokens("8\u00A0km of\u202Froad\u200E.\u00A0 \u3000Taji")
        == Strings {"8", "km", "of", "road", ".", "Taji"});
    const std::vector<Token> all = tokenize("8\u00A0km", english().words());
    CHECK(all[1].spaceBefore);
    CHECK(all[1].codePoints == Span {2, 4});
}

TEST_CASE("Acronyms with full stops stay whole")
{
    CHECK(tokens("U.S. and U.N. troops") == Strings {"U.S.", "and", "U.N.", "troops"});
    CHECK(tokens("at 5 a.m. local") == Strings {"at", "5", "a.m.", "local"});
}

TEST_CASE("The full stop of a last word is a token of its own")
{
    CHECK(tokens("He left.") == Strings {"He", "left", "."});
}

TEST_CASE("An abbreviation of the word list keeps its full stop")
{
    CHECK(tokens("Gen. Milley") == Strings {"Gen.", "Milley"});
}

TEST_CASE("Ordinals stay whole, units stand apart")
{
    CHECK(tokens("his 63rd birthday") == Strings {"his", "63rd", "birthday"});
    CHECK(tokens("107 mm") == Strings {"107", "mm"});
    CHECK(tokens("107mm") == Strings {"107", "mm"});
    CHECK(tokens("THE 6TH BRIGADE") == Strings {"THE", "6TH", "BRIGADE"});
}

TEST_CASE("A sum of money is its sign, its number and its unit")
{
    CHECK(tokens("$5.2bn") == Strings {"$", "5.2", "bn"});
    CHECK(tokens("€3 million") == Strings {"€", "3", "million"});
}

TEST_CASE("Numbers with commas, times and dates stay whole")
{
    CHECK(tokens("1,200 at 11:30 on 2020-03-13") == Strings {"1,200", "at", "11:30", "on", "2020-03-13"});
    CHECK(tokens("14, 15") == Strings {"14", ",", "15"});
}

TEST_CASE("Hyphens stand apart")
{
    CHECK(tokens("Iran-backed militia") == Strings {"Iran", "-", "backed", "militia"});
}

TEST_CASE("A prefix stays with the word in small letters that a hyphen joins to it")
{
    CHECK(tokens("re-elected non-state") == Strings {"re-elected", "non-state"});
    CHECK(tokens("mid-January") == Strings {"mid", "-", "January"});
}

TEST_CASE("A country in capitals without full stops is no abbreviation")
{
    CHECK(tokens("in the US. He") == Strings {"in", "the", "US", ".", "He"});
}

TEST_CASE("Clitics stand apart, behind straight and curly apostrophes")
{
    CHECK(tokens("don't") == Strings {"do", "n't"});
    CHECK(tokens("Soleimani's car") == Strings {"Soleimani", "'s", "car"});
    CHECK(tokens("Soleimani’s car") == Strings {"Soleimani", "’s", "car"});
    CHECK(tokens("they’ve didn’t") == Strings {"they", "’ve", "did", "n’t"});
}

TEST_CASE("An apostrophe inside a name belongs to it")
{
    CHECK(tokens("Kata'ib O’Brien") == Strings {"Kata'ib", "O’Brien"});
}

TEST_CASE("Curly quotes are tokens")
{
    CHECK(tokens("“We know,” he said") == Strings {"“", "We", "know", ",", "”", "he", "said"});
}

TEST_CASE("An address of the web is one token, without the full stop behind it")
{
    CHECK(tokens("see https://news.example/a?b=1. More")
        == Strings {"see", "https://news.example/a?b=1", ".", "More"});
    CHECK(tokens("(www.news.example)") == Strings {"(", "www.news.example", ")"});
}

TEST_CASE("An ellipsis is one token")
{
    CHECK(tokens("wait... more") == Strings {"wait", "...", "more"});
    CHECK(tokens("wait… more") == Strings {"wait", "…", "more"});
}

TEST_CASE("Places count in bytes and in code points")
{
    const std::vector<Token> all = tokenize("Málaga “né” 🚀 Taji", english().words());
    REQUIRE(all.size() == 6);
    const Token& taji = all.back();
    CHECK(taji.bytes == Span {23, 27});
    CHECK(taji.codePoints == Span {14, 18});
    CHECK(all.front().codePoints == Span {0, 6});
}

TEST_CASE("A token tells how it is written")
{
    CHECK(only("troops").shape == Shape::Lower);
    CHECK(only("Iran").shape == Shape::Capitalized);
    CHECK(only("NATO").shape == Shape::Upper);
    CHECK(only("U.S.").shape == Shape::Upper);
    CHECK(only("McCain").shape == Shape::Mixed);
    CHECK(only("Élysée").shape == Shape::Capitalized);
    CHECK(only("63rd").shape == Shape::Number);
    CHECK(only(",").shape == Shape::Punctuation);
}

TEST_CASE("Tokens know their closed classes and values")
{
    CHECK(only("the").wordClass == WordClass::Determiner);
    CHECK(only("March").wordClass == WordClass::Month);
    CHECK(only("March").value == 3);
    CHECK(only("Wednesday").value == 3);
    CHECK(only("twelve").value == 12);
    CHECK(only("Tehran").wordClass == WordClass::Open);
}

TEST_CASE("US in capitals is no pronoun")
{
    CHECK(only("us").wordClass == WordClass::Pronoun);
    CHECK(only("US").wordClass == WordClass::Open);
}

TEST_CASE("Words that fold alike have one hash")
{
    CHECK(only("Nicolás").folded == only("NICOLAS").folded);
    CHECK(only("U.S.").folded == only("US").folded);
}
