// SPDX-License-Identifier: Apache-2.0
#include "coreference/parsed.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("A mention takes in modifiers and relative clause, but no apposition and no conjunct")
{
    CHECK(mentionsOf(
              parsed({"The/DT/3/det old/JJ/3/amod bridge/NN/6/nsubj that/WDT/5/nsubj fell/VBD/3/acl:relcl "
                      "shook/VBD/0/root villages/NNS/6/obj and/CC/9/cc farms/NNS/7/conj ./PUNCT/6/punct"}))
        == Strings {"The old bridge that fell", "villages", "farms"});
    CHECK(
        mentionsOf(parsed({"Lopez/NNP/6/nsubj ,/PUNCT/4/punct the/DT/4/det mayor/NN/1/appos ,/PUNCT/4/punct "
                           "left/VBD/0/root ./PUNCT/6/punct"}))
        == Strings {"Lopez", "the mayor"});
}

TEST_CASE("A predicate is a mention without its subject and copula")
{
    CHECK(mentionsOf(parsed({"Lopez/NNP/5/nsubj is/VBZ/5/cop the/DT/5/det new/JJ/5/amod mayor/NN/0/root "
                             "./PUNCT/5/punct"}))
        == Strings {"Lopez", "the new mayor"});
}

TEST_CASE("A possessor is a mention within the mention of what it has")
{
    CHECK(
        mentionsOf(parsed({"The/DT/2/det mayor/NN/4/nmod:poss 's/POS/2/case car/NN/5/nsubj burned/VBD/0/root "
                           "./PUNCT/5/punct"}))
        == Strings {"The mayor's car", "The mayor's"});
}

TEST_CASE("A preposition or conjunction that a wrong tree puts before a phrase is no part of it")
{
    CHECK(mentionsOf(
              parsed({"He/PRP/2/nsubj spoke/VBD/0/root to/IN/5/case the/DT/5/det envoy/NN/2/obl and/CC/7/cc "
                      "UN/NNP/8/compound staff/NN/5/conj ./PUNCT/2/punct"}))
        == Strings {"He", "the envoy", "UN staff", "UN"});
}

TEST_CASE("Without trees there are no chains")
{
    CHECK(findChains(english().read("Lopez left. He is ill.")).empty());
}
