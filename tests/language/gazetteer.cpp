// SPDX-License-Identifier: Apache-2.0
#include "language/gazetteer.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

/// Matches of the lexicons of a test as `words = name (lexicon)`.
Strings matches(const Language& language, std::string text)
{
    const Document document = language.read(std::move(text));
    Strings found;
    for (const Match& match : document.matches())
        if (match.lexicon->name() == "groups" || match.lexicon->name() == "places"
            || match.lexicon->name() == "verbs_of_harm")
            found.push_back(std::string(document.text(match.tokens)) + " = " + std::string(match.name())
                + " (" + match.lexicon->name() + ")");
    return found;
}

Language groups(std::string_view rows)
{
    std::vector<Lexicon> more;
    more.push_back(lexicon("groups", "name\tclass\taliases\n" + std::string(rows)));
    return Language(std::move(more));
}

} // namespace

TEST_CASE("Names and aliases of a lexicon are found")
{
    const Language language = groups("Islamic State\tgroup\tISIS|Daesh\n");
    CHECK(matches(language, "The Islamic State, or Daesh, struck.")
        == Strings {"Islamic State = Islamic State (groups)", "Daesh = Islamic State (groups)"});
}

TEST_CASE("A capital in an entry demands a capital in the text")
{
    const Language language = groups("Shield\tgroup\t\n");
    CHECK(matches(language, "Shield and SHIELD and shield")
        == Strings {"Shield = Shield (groups)", "SHIELD = Shield (groups)"});
}

TEST_CASE("An acronym demands capitals")
{
    const Language language = groups("IS\tgroup\t\n");
    CHECK(matches(language, "Is IS here? It is.") == Strings {"IS = IS (groups)"});
}

TEST_CASE("Lower case in an entry stands for any case")
{
    const Language language = groups("al-Shabaab\tgroup\t\n");
    CHECK(matches(language, "al-Shabaab and Al-Shabaab")
        == Strings {"al-Shabaab = al-Shabaab (groups)", "Al-Shabaab = al-Shabaab (groups)"});
}

TEST_CASE("A lexicon that folds case matches any case")
{
    std::vector<Lexicon> more;
    more.push_back(lexicon("verbs_of_harm", "# case: fold\nname\tclass\nKill\tkill\n"));
    CHECK(matches(Language(std::move(more)), "kill KILL")
        == Strings {"kill = Kill (verbs_of_harm)", "KILL = Kill (verbs_of_harm)"});
}

TEST_CASE("Hyphens, apostrophes and diacritics do not matter")
{
    const Language language = groups("Kata'ib Hezbollah\tgroup\t\nal-Qaeda\tgroup\t\n");
    CHECK(matches(language, "Kataib Hezbollah, Kata’ib-Hezbollah, al Qaeda, al-Qaïda, al-Qaéda")
        == Strings {"Kataib Hezbollah = Kata'ib Hezbollah (groups)",
            "Kata’ib-Hezbollah = Kata'ib Hezbollah (groups)", "al Qaeda = al-Qaeda (groups)",
            "al-Qaéda = al-Qaeda (groups)"});
}

TEST_CASE("The longest match of a lexicon wins, from the left")
{
    const Language language
        = groups("Islamic State\tgroup\t\nIslamic State in Khorasan\tgroup\t\nState\tgroup\t\n");
    CHECK(matches(language, "Islamic State in Khorasan and Islamic State in Iraq")
        == Strings {"Islamic State in Khorasan = Islamic State in Khorasan (groups)",
            "Islamic State = Islamic State (groups)"});
}

TEST_CASE("Entries of two lexicons stand side by side on one span")
{
    std::vector<Lexicon> more;
    more.push_back(lexicon("groups", "name\tclass\nGeorgia Guard\tgroup\n"));
    more.push_back(lexicon("places", "name\tclass\nGeorgia\tplace\n"));
    CHECK(matches(Language(std::move(more)), "The Georgia Guard")
        == Strings {"Georgia Guard = Georgia Guard (groups)", "Georgia = Georgia (places)"});
}

TEST_CASE("A match never begins or ends inside a word")
{
    const Language language = groups("Ira\tgroup\t\n");
    CHECK(matches(language, "Iran Mira").empty());
}

TEST_CASE("A match tells its class and its lexicon")
{
    const Language language = groups("Daesh\tgroup\t\n");
    const Document document = language.read("Daesh");
    REQUIRE(document.matches().size() == 1);
    CHECK(document.matches()[0].is("group"));
    CHECK_FALSE(document.matches()[0].is("place"));
    CHECK(document.matches()[0].isFrom("groups"));
    CHECK(document.matchAt(0, "group") == &document.matches()[0]);
    CHECK(document.matchAt(0, "place") == nullptr);
}

TEST_CASE("Where all is in capitals, a short word that lists know is no acronym")
{
    std::vector<Lexicon> groups;
    groups.push_back(lexicon("groups", "# case: exact\nname\tclass\nIS\tgroup\nFMLN\tgroup\n"));
    const Language english(std::move(groups));
    const auto isGroup = [](const Match& match) { return match.is("group"); };
    const Document capitals = english.read("THE FMLN SAYS THE WAR IS OVER");
    CHECK(std::count_if(capitals.matches().begin(), capitals.matches().end(), isGroup) == 1);
    const Document mixed = english.read("The FMLN says that IS is weak");
    CHECK(std::count_if(mixed.matches().begin(), mixed.matches().end(), isGroup) == 2);
}
