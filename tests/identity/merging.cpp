// SPDX-License-Identifier: Apache-2.0
#include "identity/merging.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

const Language& language()
{
    static const Language read([] {
        std::vector<Lexicon> lists;
        lists.push_back(lexicon("countries",
            "# case: exact\nname\tclass\tstate\taliases\nUnited States\tcountry\tUnited States\tAmerica\n"
            "American\tdemonym\tUnited States\t\nWashington\tcapital\tUnited States\t\n"));
        lists.push_back(lexicon("titles", "name\nGeneral\n"));
        return lists;
    }());
    return read;
}

/// Why the words `words` of kind `kind`, which an annotator calls `name`, are the entity `entity`.
std::string reason(const std::string& words, const std::string& kind, std::string name,
    std::string_view entity, bool isAdjective = false)
{
    Document document = language().read("It was " + words + " again.", {{words, kind, {}, isAdjective}});
    REQUIRE(document.mentions().size() == 1);
    Mention mention = document.mentions()[0];
    mention.name = std::move(name);
    const Merge merge = mergeOf(document, mention, entity);
    return std::string(nameOf(merge.reason)) + (merge.list ? " in " + merge.list->name() : "");
}

} // namespace

TEST_CASE("A name that stands as it is is the same name, whatever its marks")
{
    CHECK(reason("Mark Esper", "Person", "Mark Esper", "Mark Esper") == "same name");
    CHECK(reason("Kata’ib Hezbollah", "ArmedGroup", "Kata’ib Hezbollah", "Kataib Hezbollah") == "same name");
}

TEST_CASE("A word list tells other names, adjectives and capitals of a state")
{
    const std::string state = "United States";
    CHECK(reason("America", "Country", state, state) == "listed name in countries");
    CHECK(reason("American", "Country", state, state, true) == "adjective in countries");
    CHECK(reason("Washington", "Country", state, state) == "capital in countries");
    CHECK(reason("Yankee", "Country", state, state, true) == "adjective");
}

TEST_CASE("Short forms of a name are told by what they leave of it")
{
    CHECK(reason("PMF", "ArmedForce", "PMF", "Popular Mobilization Forces") == "initials");
    CHECK(reason("Esper", "Person", "Mark Esper", "Mark Esper") == "last name");
    CHECK(reason("Mark", "Person", "Mark Esper", "Mark Esper") == "part of the name");
    CHECK(reason("Vanguard", "ArmedGroup", "Vanguard", "Vanguard of the Two Rivers") == "part of the name");
    CHECK(reason("General Esper", "Person", "Mark Esper", "Mark Esper") == "title and name");
    CHECK(reason("the Pentagon", "StateOrgan", "Pentagon", "Pentagon") == "other form of the name");
}
