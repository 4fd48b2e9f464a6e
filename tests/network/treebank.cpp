// SPDX-License-Identifier: Apache-2.0
#include "training/treebank.h"
#include "catch.h"
#include "document.h"
#include "scratch.h"
#include "training/corpus.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

constexpr std::string_view conllu = "# sent_id = a1\n"
                                    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                    "1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n"
                                    "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n"
                                    "2.1\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                    "3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n"
                                    "\n";

} // namespace

TEST_CASE("A treebank gives words, tags, heads and spaces")
{
    const Scratch scratch;
    const AnnotatedSentences sentences = readTreebank(scratch.write("a.conllu", conllu));
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].id == "a1");
    REQUIRE(sentences[0].tokens.size() == 3);
    CHECK(sentences[0].tokens[1].form == "n't");
    CHECK(sentences[0].tokens[1].specific == "RB");
    CHECK(sentences[0].tokens[1].head == 1);
    CHECK(sentences[0].tokens[0].spaceBefore);
    CHECK_FALSE(sentences[0].tokens[1].spaceBefore);
    CHECK_FALSE(sentences[0].tokens[2].spaceBefore);
}

TEST_CASE("A malformed treebank is refused with file and line")
{
    const Scratch scratch;
    CHECK_THROWS_WITH(readTreebank(scratch.write("a.conllu", "1\tdo\n")),
        Contains("a.conllu, line 1: a word of CoNLL-U has 10 columns"));
    CHECK_THROWS_WITH(readTreebank(scratch.write("b.conllu", "1\tdo\tdo\tX\tX\t_\t7\troot\t_\t_\n\n")),
        Contains("has the head 7"));
    CHECK_THROWS_WITH(readTreebank(scratch.folder() + "/none"), Contains("is the path right?"));
}

TEST_CASE("Names of another file go to the sentence of the same words")
{
    const Scratch scratch;
    AnnotatedSentences sentences = readTreebank(scratch.write("a.conllu", conllu));
    const std::string names
        = scratch.write("a.iob2", "1\tother\tO\n\n1\tdo\tB-PER\n2\tn't\tI-PER\n3\t.\tO\n\n");
    CHECK(addNames(sentences, names) == 1);
    CHECK(sentences[0].tokens[1].name == "I-PER");
}

TEST_CASE("Marked names of a corpus become labels of its tokens")
{
    const Scratch scratch;
    const Language english;
    const AnnotatedSentences sentences
        = readCorpus(scratch.write("a.txt",
                         "# doc d1  2001 Asia attack\n[Country US]-led forces left [Place New York].\n"),
            english.words());
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].id == "d1");
    std::vector<std::string> labels;
    for (const AnnotatedToken& token : sentences[0].tokens)
        labels.push_back(token.form + "/" + token.name);
    CHECK(labels
        == std::vector<std::string> {
            "US/B-Country", "-/O", "led/O", "forces/O", "left/O", "New/B-Place", "York/I-Place", "./O"});
}

TEST_CASE("Bad markup of a corpus is refused with file and line")
{
    const Scratch scratch;
    const Language english;
    for (const std::string line : {"[Place]", "[Place A", "A]", "[Place [Place A]]", "[Place ]"})
        CHECK_THROWS_WITH(readCorpus(scratch.write("a.txt", "# doc d1\n" + line + "\n"), english.words()),
            Contains("a.txt, line 2"));
}
