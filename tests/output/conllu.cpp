// SPDX-License-Identifier: Apache-2.0
#include "output/conllu.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("Tokens are written with what is known of them, by sentence")
{
    const Document document = english().read("Taji was hit.\n\nIran denied it.", {{"Iran", "Country", "IR"}});
    std::string out;
    appendConllu(document, out);
    CHECK(out
        == "# newdoc id = test\n"
           "# newpar\n"
           "# sent_id = test-1\n"
           "# text = Taji was hit.\n"
           "1\tTaji\t_\t_\t_\t_\t_\t_\t_\t_\n"
           "2\twas\t_\t_\t_\t_\t_\t_\t_\t_\n"
           "3\thit\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
           "4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n"
           "\n"
           "# newpar\n"
           "# sent_id = test-2\n"
           "# text = Iran denied it.\n"
           "1\tIran\t_\t_\t_\t_\t_\t_\t_\tEntity=1|Name=B-Country\n"
           "2\tdenied\t_\t_\t_\t_\t_\t_\t_\t_\n"
           "3\tit\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
           "4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n"
           "\n");
}

TEST_CASE("Tags and trees are written where there are any")
{
    Document document = english().read("Rockets hit Taji");
    document.layers().tags = {{"NOUN", "NNS", "rocket"}, {"VERB", "VBD", "hit"}, {"PROPN", "NNP", "Taji"}};
    document.layers().dependencies = {{1, "nsubj"}, {1, "root"}, {1, "obj"}};
    std::string out;
    appendConllu(document, out);
    CHECK(out.find("1\tRockets\trocket\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
                   "2\thit\thit\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                   "3\tTaji\tTaji\tPROPN\tNNP\t_\t2\tobj\t_\t_\n")
        != std::string::npos);
}

TEST_CASE("Dates and numbers are marked with their values")
{
    const Document document = english().read("On 11 March 2020 more than 100 rockets hit about 20 huts");
    std::string out;
    appendConllu(document, out);
    CHECK(out.find("2\t11\t_\t_\t_\t_\t_\t_\t_\tDate=B-2020-03-11\n"
                   "3\tMarch\t_\t_\t_\t_\t_\t_\t_\tDate=I-2020-03-11\n"
                   "4\t2020\t_\t_\t_\t_\t_\t_\t_\tDate=I-2020-03-11\n"
                   "5\tmore\t_\t_\t_\t_\t_\t_\t_\tCount=B-101..\n"
                   "6\tthan\t_\t_\t_\t_\t_\t_\t_\tCount=I-101..\n"
                   "7\t100\t_\t_\t_\t_\t_\t_\t_\tCount=I-101..\n")
        != std::string::npos);
    CHECK(out.find("\tCount=B-~20\n") != std::string::npos);
}

TEST_CASE("The word that heads a mention tells what kind of thing it speaks of")
{
    Document document = english().read("Her old car burned");
    document.layers().chains = {{{{{0, 3}, 2, LinkReason::None, "Vehicle"}}}};
    std::string out;
    appendConllu(document, out);
    CHECK(out.find("1\tHer\t_\t_\t_\t_\t_\t_\t_\tChain=(1\n") != std::string::npos);
    CHECK(out.find("3\tcar\t_\t_\t_\t_\t_\t_\t_\tChain=1)|Kind=Vehicle\n") != std::string::npos);
}

TEST_CASE("Chains are written as brackets, the outer ones outside")
{
    Document document = english().read("Her old car burned");
    document.layers().chains = {{{{{0, 3}, 2}}}, {{{{0, 1}, 0}}}, {{{{1, 3}, 2}}}};
    std::string out;
    appendConllu(document, out);
    CHECK(out.find("1\tHer\t_\t_\t_\t_\t_\t_\t_\tChain=(1(2)\n") != std::string::npos);
    CHECK(out.find("2\told\t_\t_\t_\t_\t_\t_\t_\tChain=(3\n") != std::string::npos);
    CHECK(out.find("3\tcar\t_\t_\t_\t_\t_\t_\t_\tChain=3)1)\n") != std::string::npos);
}
