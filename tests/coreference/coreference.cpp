// SPDX-License-Identifier: Apache-2.0
#include "coreference/parsed.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("Parts of a person's name speak of the person")
{
    CHECK(chainsOf(parsed({"Maria/NNP/3/nsubj Lopez/NNP/1/flat left/VBD/0/root ./PUNCT/3/punct",
              "Lopez/NNP/2/nsubj wept/VBD/0/root ./PUNCT/2/punct"}))
        == Strings {"Maria Lopez | Lopez (part of name)"});
}

TEST_CASE("Initials speak of the body that has them")
{
    CHECK(chainsOf(parsed({"Orange/NNP/3/compound River/NNP/3/compound Bank/NNP/4/nsubj failed/VBD/0/root "
                           "./PUNCT/4/punct",
              "ORB/NNP/2/nsubj closed/VBD/0/root ./PUNCT/2/punct"}))
        == Strings {"Orange River Bank | ORB (acronym)"});
}

TEST_CASE("A government is its state")
{
    CHECK(chainsOf(parsed({"Iran/NNP/2/nsubj refused/VBD/0/root ./PUNCT/2/punct",
                       "The/DT/3/det Iran/NNP/3/compound government/NN/4/nsubj protested/VBD/0/root "
                       "./PUNCT/4/punct"},
              {{"Iran", "Country", "IR"}}))
        == Strings {"Iran | The Iran government (state) | Iran (same words)"});
}

TEST_CASE("Apposition and copula link what they equate, unless it is denied")
{
    CHECK(chainsOf(parsed({"Lopez/NNP/6/nsubj ,/PUNCT/4/punct the/DT/4/det mayor/NN/1/appos ,/PUNCT/4/punct "
                           "left/VBD/0/root ./PUNCT/6/punct"}))
        == Strings {"Lopez | the mayor (apposition)"});
    CHECK(chainsOf(parsed({"Lopez/NNP/4/nsubj is/VBZ/4/cop the/DT/4/det mayor/NN/0/root ./PUNCT/4/punct"}))
        == Strings {"Lopez | the mayor (copula)"});
    CHECK(chainsOf(parsed({"Lopez/NNP/5/nsubj is/VBZ/5/cop not/RB/5/advmod the/DT/5/det mayor/NN/0/root "
                           "./PUNCT/5/punct"}))
              .empty());
}

TEST_CASE("A definite noun takes up one with the same head, unless it tells more of it")
{
    const std::string broken
        = "A/DT/3/det broken/JJ/3/amod gate/NN/4/nsubj creaked/VBD/0/root ./PUNCT/4/punct";
    CHECK(chainsOf(parsed({broken, "The/DT/2/det gate/NN/3/nsubj fell/VBD/0/root ./PUNCT/3/punct"}))
        == Strings {"A broken gate | The gate (same head)"});
    CHECK(chainsOf(
        parsed({broken, "The/DT/3/det golden/JJ/3/amod gate/NN/4/nsubj fell/VBD/0/root ./PUNCT/4/punct"}))
              .empty());
}

TEST_CASE("A kind takes up a name of that kind where it is the only one near")
{
    const std::string fled = "Lopez/NNP/2/nsubj fled/VBD/0/root ./PUNCT/2/punct";
    const std::string minister = "The/DT/2/det minister/NN/3/nsubj wept/VBD/0/root ./PUNCT/3/punct";
    CHECK(
        chainsOf(parsed({fled, minister}, {{"Lopez", "Person"}})) == Strings {"Lopez | The minister (kind)"});
    CHECK(chainsOf(parsed({fled, "Okoye/NNP/2/nsubj hid/VBD/0/root ./PUNCT/2/punct", minister},
                       {{"Lopez", "Person"}, {"Okoye", "Person"}}))
              .empty());
}

TEST_CASE("A pronoun takes up what agrees with it in gender and number")
{
    CHECK(chainsOf(
              parsed({"The/DT/2/det woman/NN/3/nsubj met/VBD/0/root a/DT/5/det man/NN/3/obj ./PUNCT/3/punct",
                  "He/PRP/2/nsubj wept/VBD/0/root ./PUNCT/2/punct",
                  "She/PRP/2/nsubj left/VBD/0/root ./PUNCT/2/punct"}))
        == Strings {"The woman | She (pronoun)", "a man | He (pronoun)"});
}

TEST_CASE("Only a reflexive takes up an argument of its own verb")
{
    CHECK(chainsOf(parsed({"The/DT/2/det man/NN/3/nsubj saw/VBD/0/root him/PRP/3/obj ./PUNCT/3/punct"}))
              .empty());
    CHECK(chainsOf(parsed({"The/DT/2/det man/NN/3/nsubj saw/VBD/0/root himself/PRP/3/obj ./PUNCT/3/punct"}))
        == Strings {"The man | himself (pronoun)"});
}

TEST_CASE("A name takes up itself without what follows it")
{
    CHECK(chainsOf(parsed({"Antioch/NNP/6/nsubj ,/PUNCT/5/punct which/WDT/5/nsubj soon/RB/5/advmod "
                           "burned/VBD/1/acl:relcl surrendered/VBD/0/root ./PUNCT/6/punct",
              "Antioch/NNP/2/nsubj wept/VBD/0/root ./PUNCT/2/punct"}))
        == Strings {"Antioch, which soon burned | Antioch (same words)"});
}

TEST_CASE("A demonstrative takes up another pronoun, never a noun")
{
    CHECK(chainsOf(parsed({"The/DT/2/det gate/NN/3/nsubj fell/VBD/0/root ./PUNCT/3/punct",
                       "This/DT/2/nsubj hurt/VBD/0/root ./PUNCT/2/punct"}))
              .empty());
}

TEST_CASE("Several joined by a conjunction are a mention where they are taken up together")
{
    const std::string left = "Lopez/NNP/4/nsubj and/CC/3/cc Okoye/NNP/1/conj left/VBD/0/root ./PUNCT/4/punct";
    CHECK(chainsOf(parsed({left, "They/PRP/2/nsubj wept/VBD/0/root ./PUNCT/2/punct"}))
        == Strings {"Lopez and Okoye | They (pronoun)"});
    CHECK(mentionsOf(parsed({left})) == Strings {"Lopez", "Okoye"});
}
