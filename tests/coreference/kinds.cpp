// SPDX-License-Identifier: Apache-2.0
#include "coreference/parsed.h"

using namespace casus;
using namespace casus::test;

namespace {

const Language& language()
{
    static const Language withThings({lexicon("things",
        "# case: fold\nname\tsort\taliases\ntank\tplatform\ttanks\nwater tank\tsite\twater tanks\n"
        "VBIED\tweapon\t\nweek\ttime\tweeks\nUSS\tship_prefix\t\n")});
    return withThings;
}

/// All mentions, with the kind of each behind a colon.
Strings kindsOf(const std::vector<std::string>& sentences, const std::vector<Name>& names = {})
{
    Strings kinds;
    const Document document = parsed(sentences, names, language());
    for (const Chain& chain : document.chains())
        for (const ChainMention& mention : chain.mentions)
            kinds.push_back(std::string(document.text(mention.tokens)) + ": " + mention.kind);
    return kinds;
}

} // namespace

TEST_CASE("A name is of the kind that its annotator gave it, a noun of the kind that the lists give it")
{
    CHECK(kindsOf({"Orava/NNP/2/nsubj lost/VBD/0/root tanks/NNS/2/obj to/IN/5/case rebels/NNS/2/obl "
                   "./PUNCT/2/punct"},
              {{"Orava", "Country"}})
        == Strings {"Orava: Country", "tanks: MilitaryPlatform", "rebels: Person"});
}

TEST_CASE("The longest entry that ends with the head tells the kind")
{
    CHECK(kindsOf({"The/DT/3/det water/NN/3/compound tank/NN/4/nsubj burst/VBD/0/root ./PUNCT/4/punct"})
        == Strings {"The water tank: Facility"});
}

TEST_CASE("A pronoun speaks of the kind of thing that it takes up")
{
    CHECK(kindsOf({"Rebels/NNS/2/nsubj fled/VBD/0/root ./PUNCT/2/punct",
              "They/PRP/2/nsubj hid/VBD/0/root ./PUNCT/2/punct"})
        == Strings {"Rebels: Person", "They: Person"});
}

TEST_CASE("What something is said to be is not of its kind")
{
    CHECK(kindsOf({"Lopez/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det riddle/NN/0/root ./PUNCT/4/punct"},
              {{"Lopez", "Person"}})
        == Strings {"Lopez: Person", "a riddle: "});
}

TEST_CASE("An acronym of the lists is a noun, however it is tagged")
{
    CHECK(kindsOf({"They/PRP/2/nsubj hit/VBD/0/root a/DT/4/det VBIED/VBN/2/obj ./PUNCT/2/punct"})
        == Strings {"They: ", "a VBIED: Weapon"});
}

TEST_CASE("What stands before the name of a ship makes it one")
{
    CHECK(kindsOf(
              {"USS/NNP/3/nsubj Ardent/NNP/1/flat sailed/VBD/0/root ./PUNCT/3/punct"}, {{"Ardent", "Person"}})
        == Strings {"USS Ardent: MilitaryPlatform"});
}
