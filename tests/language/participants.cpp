// SPDX-License-Identifier: Apache-2.0
#include <casus/language/participants.h>

#include "coreference/parsed.h"

using namespace casus;
using namespace casus::test;

namespace {

/// What takes part in what a word of a sentence tells, as `part: word`; prepositions stand for their part.
Strings participants(const std::string& sentence, std::string_view word)
{
    const Document document = parsed({sentence});
    Strings found;
    for (std::uint32_t token = 0; token < document.tokens().size(); ++token)
        if (document.text(document.tokens()[token]) == word)
            for (const Participant& participant : participantsOf(document, {token, token + 1})) {
                const std::string_view part = participant.part == Participant::Part::Doer ? "doer"
                    : participant.part == Participant::Part::Owner                        ? "owner"
                    : participant.part == Participant::Part::Undergoer
                    ? "done"
                    : document.text(document.tokens()[participant.preposition]);
                found.push_back(std::string(part) + ": "
                    + std::string(document.text(document.tokens()[participant.token])));
            }
    return found;
}

} // namespace

TEST_CASE("A verb has a doer and what it is done to, and a passive is turned round")
{
    CHECK(participants(
              "Rebels/NNS/2/nsubj shelled/VBD/0/root the/DT/4/det camp/NN/2/obj ./PUNCT/2/punct", "shelled")
        == Strings {"doer: Rebels", "done: camp"});
    CHECK(participants("Camps/NNS/3/nsubj:pass were/VBD/3/aux:pass shelled/VBN/0/root by/IN/5/case "
                       "rebels/NNS/3/obl:agent ./PUNCT/3/punct",
              "shelled")
        == Strings {"done: Camps", "doer: rebels"});
}

TEST_CASE("Everybody that and joins takes part, but not what stands behind the verb")
{
    CHECK(participants("Rebels/NNS/4/nsubj and/CC/3/cc thieves/NNS/1/conj shelled/VBD/0/root camps/NNS/4/obj "
                       "and/CC/7/cc farms/NNS/5/conj ./PUNCT/4/punct",
              "shelled")
        == Strings {"doer: Rebels", "doer: thieves", "done: camps", "done: farms"});
    CHECK(participants("Six/NN/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root and/CC/5/cc four/NN/1/conj "
                       "wounded/VBN/5/acl ./PUNCT/3/punct",
              "killed")
        == Strings {"done: Six"});
}

TEST_CASE("Verbs that and joins share their subject, and an object that follows both")
{
    const std::string sentence = "Rebels/NNS/2/nsubj stormed/VBD/0/root and/CC/4/cc burned/VBD/2/conj "
                                 "camps/NNS/4/obj ./PUNCT/2/punct";
    CHECK(participants(sentence, "burned") == Strings {"doer: Rebels", "done: camps"});
    CHECK(participants(sentence, "stormed") == Strings {"doer: Rebels", "done: camps"});
}

TEST_CASE("A participle that and joins to a passive is one")
{
    const std::string sentence = "Envoys/NNS/3/nsubj:pass were/VBD/3/aux:pass seized/VBN/0/root and/CC/5/cc "
                                 "shot/VBN/3/conj by/IN/7/case rebels/NNS/5/obl:agent ./PUNCT/3/punct";
    CHECK(participants(sentence, "shot") == Strings {"done: Envoys", "doer: rebels"});
}

TEST_CASE("Participles, infinitives and relative clauses find the subject they lack")
{
    CHECK(participants("Rebels/NNS/2/nsubj fled/VBD/0/root ,/PUNCT/4/punct burning/VBG/2/advcl "
                       "camps/NNS/4/obj ./PUNCT/2/punct",
              "burning")
        == Strings {"doer: Rebels", "done: camps"});
    CHECK(participants("Rebels/NNS/2/nsubj tried/VBD/0/root to/TO/4/mark burn/VB/2/xcomp camps/NNS/4/obj "
                       "./PUNCT/2/punct",
              "burn")
        == Strings {"doer: Rebels", "done: camps"});
    CHECK(participants("Rebels/NNS/3/nsubj are/VBP/3/cop ready/JJ/0/root to/TO/5/mark burn/VB/3/xcomp "
                       "camps/NNS/5/obj ./PUNCT/3/punct",
              "burn")
        == Strings {"doer: Rebels", "done: camps"});
    CHECK(participants("Rebels/NNS/5/nsubj who/WP/3/nsubj burned/VBD/1/acl:relcl camps/NNS/3/obj "
                       "fled/VBD/0/root ./PUNCT/5/punct",
              "burned")
        == Strings {"doer: Rebels", "done: camps"});
    CHECK(participants("The/DT/2/det camps/NNS/5/nsubj they/PRP/4/nsubj burned/VBD/2/acl:relcl "
                       "smoke/VBP/0/root ./PUNCT/5/punct",
              "burned")
        == Strings {"done: camps", "doer: they"});
    CHECK(participants("Police/NNS/2/nsubj suspect/VBP/0/root rebels/NNS/2/obj of/IN/5/mark "
                       "burning/VBG/2/advcl camps/NNS/5/obj ./PUNCT/2/punct",
              "burning")
        == Strings {"doer: rebels", "done: camps"});
    CHECK(participants("Police/NNS/2/nsubj suspect/VBP/0/root rebels/NNS/2/obj of/IN/5/mark "
                       "burning/VBG/3/acl camps/NNS/5/obj ./PUNCT/2/punct",
              "burning")
        == Strings {"doer: rebels", "done: camps"});
}

TEST_CASE("A noun for an act has owners and what prepositions join to it")
{
    CHECK(participants("Iran/NNP/3/nmod:poss 's/POS/1/case raid/NN/6/nsubj on/IN/5/case camps/NNS/3/nmod "
                       "failed/VBD/0/root ./PUNCT/6/punct",
              "raid")
        == Strings {"owner: Iran", "on: camps"});
    CHECK(participants("A/DT/2/det raid/NN/5/nsubj by/IN/4/case rebels/NNS/2/nmod failed/VBD/0/root "
                       "./PUNCT/5/punct",
              "raid")
        == Strings {"owner: rebels"});
}

TEST_CASE("Without a tree nobody takes part")
{
    const Document document = english().read("Rebels shelled the camp.");
    CHECK(participantsOf(document, {1, 2}).empty());
    CHECK_FALSE(hasTree(document, 1));
}
