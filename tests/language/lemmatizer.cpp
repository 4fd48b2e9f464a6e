// SPDX-License-Identifier: Apache-2.0
#include "language/lemmatizer.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

const Lemmatizer& lemmatizer()
{
    static const Lemmatizer english = [] {
        const std::filesystem::path folder
            = std::filesystem::path(CASUS_SOURCE_DIR) / "plugins/english/lexicon";
        std::vector<Lexicon> lexicons;
        for (const char* name : {"verbs", "nouns", "adjectives", "lemmas", "endings"})
            lexicons.push_back(Lexicon::read(folder / (std::string(name) + ".tsv"), name));
        lexicons.push_back(
            lexicon("demonyms", "name\tiso\tadjectives\nIraq\tIQ\tIraqi|Iraqis\nFrance\tFR\tFrench\n"));
        return Lemmatizer(lexicons);
    }();
    return english;
}

std::string lemma(std::string_view form, std::string_view tag)
{
    return lemmatizer().lemma(form, tag);
}

} // namespace

TEST_CASE("Listed verbs are found by their forms")
{
    CHECK(lemma("Struck", "VBD") == "strike");
    CHECK(lemma("carried", "VBN") == "carry");
    CHECK(lemma("left", "JJ") == "left");
}

TEST_CASE("Verbs that no list has are told by their endings")
{
    CHECK(lemma("strafed", "VBD") == "strafe");
    CHECK(lemma("defragged", "VBN") == "defrag");
    CHECK(lemma("geolocated", "VBD") == "geolocate");
    CHECK(lemma("radicalizing", "VBG") == "radicalize");
}

TEST_CASE("Plurals lose their ending, irregular ones become singular")
{
    CHECK(lemma("militias", "NNS") == "militia");
    CHECK(lemma("embassies", "NNS") == "embassy");
    CHECK(lemma("policemen", "NNS") == "policeman");
    CHECK(lemma("children", "NNS") == "child");
}

TEST_CASE("Names keep their case, peoples their capital")
{
    CHECK(lemma("NATO", "NNP") == "NATO");
    CHECK(lemma("Islands", "NNPS") == "Island");
    CHECK(lemma("Iraqi", "JJ") == "Iraqi");
    CHECK(lemma("Armed", "JJ") == "armed");
}

TEST_CASE("Clitics and pronouns have the lemmas of Universal Dependencies")
{
    CHECK(lemma("n’t", "RB") == "not");
    CHECK(lemma("'ll", "MD") == "will");
    CHECK(lemma("them", "PRP") == "they");
    CHECK(lemma("1,200", "CD") == "1200");
}
