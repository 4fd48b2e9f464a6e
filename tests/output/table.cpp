// SPDX-License-Identifier: Apache-2.0
#include "output/table.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("A sentence is shown with a table of its words, names and entities")
{
    const Document document = english().read("Óscar hit Iran.", {{"Iran", "Country", "IR"}});
    std::string out;
    appendTables(document, out);
    CHECK(out
        == "Óscar hit Iran.\n"
           "     word   name     entity\n"
           "  1  Óscar\n"
           "  2  hit\n"
           "  3  Iran   Country  1 Iran\n"
           "  4  .\n"
           "\n");
}

TEST_CASE("Tags and trees are shown where there are any")
{
    Document document = english().read("Rockets hit");
    document.layers().tags = {{"NOUN", "NNS", "rocket"}, {"VERB", "VBD", "hit"}};
    document.layers().dependencies = {{1, "nsubj"}, {1, "root"}};
    std::string out;
    appendTables(document, out);
    CHECK(out
        == "Rockets hit\n"
           "     word     lemma   tag       head  relation\n"
           "  1  Rockets  rocket  NOUN NNS  2     nsubj\n"
           "  2  hit      hit     VERB VBD  0     root\n"
           "\n");
}

TEST_CASE("Chains are shown as numbered brackets")
{
    Document document = english().read("Lopez hurt himself");
    document.layers().chains = {{{{{0, 1}, 0}, {{2, 3}, 2}}}};
    std::string out;
    appendTables(document, out);
    CHECK(out
        == "Lopez hurt himself\n"
           "     word     chain\n"
           "  1  Lopez    (1)\n"
           "  2  hurt\n"
           "  3  himself  (1)\n"
           "\n");
}
