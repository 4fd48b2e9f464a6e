// SPDX-License-Identifier: Apache-2.0
#include "training/variation.h"
#include "catch.h"
#include "document.h"
#include "training/corpus.h"

using namespace casus;
using namespace casus::test;

namespace {

std::string words(const AnnotatedSentence& sentence)
{
    std::string text;
    for (const AnnotatedToken& token : sentence.tokens)
        text += token.form + "/" + token.name + " ";
    return text;
}

AnnotatedSentence sentenceOf(std::vector<AnnotatedToken> tokens)
{
    return {"a", std::move(tokens)};
}

AnnotatedToken token(std::string form, std::string name)
{
    return {std::move(form), {}, {}, {}, 0, true, std::move(name)};
}

} // namespace

TEST_CASE("A sentence is written in other letters, with diacritics")
{
    const AnnotatedSentence sentence
        = sentenceOf({token("\u0141ukasz", "O"), token("saw", "O"), token("MALM\u00D6", "O")});
    CHECK(words(inCase(sentence, Casing::Upper)) == "\u0141UKASZ/O SAW/O MALM\u00D6/O ");
    CHECK(words(inCase(sentence, Casing::Lower)) == "\u0142ukasz/O saw/O malm\u00F6/O ");
    CHECK(words(inCase(sentence, Casing::Title)) == "\u0141ukasz/O Saw/O Malm\u00F6/O ");
}

TEST_CASE("A name gives way to another of its type, in capitals where it was")
{
    const Language english;
    NameLists lists;
    lists.proper["Place"] = {"San Remo"};
    const AnnotatedSentences corpus;
    const NameSwap swap(lists.proper, corpus, english.words());
    Random random(1);
    const AnnotatedSentence plain
        = sentenceOf({token("in", "O"), token("Kabul", "B-Place"), token(".", "O")});
    const AnnotatedSentence capitals = sentenceOf({token("IN", "O"), token("BAGHDAD", "B-Place")});
    std::string seenPlain;
    std::string seenCapitals;
    for (int round = 0; round < 20; ++round) {
        seenPlain += words(swap.change(plain, 1, random));
        seenCapitals += words(swap.change(capitals, 1, random));
    }
    CHECK(seenPlain.find("in/O San/B-Place Remo/I-Place ./O") != std::string::npos);
    CHECK(seenCapitals.find("IN/O SAN/B-Place REMO/I-Place") != std::string::npos);
}
