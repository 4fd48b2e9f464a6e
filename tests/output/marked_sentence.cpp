// SPDX-License-Identifier: Apache-2.0
#include "output/marked_sentence.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

/// The first sentence with these ranges of tokens marked.
std::string marked(const std::string& text, const std::vector<Span>& ranges, const Marks& marks = {})
{
    const Document document = english().read(text);
    std::vector<Passage> passages;
    for (const Span tokens : ranges)
        addPassage(passages, document, tokens);
    return markedSentence(document, 1, passages, marks);
}

} // namespace

TEST_CASE("A sentence is shown with its passages marked, in text order")
{
    CHECK(marked("Óscar hit Iran. Iran hit back.", {{2, 3}, {0, 1}}) == "«Óscar» hit «Iran».");
    CHECK(marked("Óscar hit Iran.", {{1, 3}}, {"<b>", "</b>"}) == "Óscar <b>hit Iran</b>.");
}

TEST_CASE("Words that two passages share are marked once")
{
    CHECK(marked("Rockets hit a camp", {{0, 2}, {1, 2}, {1, 4}}) == "«Rockets hit»« a camp»");
}

TEST_CASE("Passages of other sentences are not marked")
{
    CHECK(marked("Óscar hit Iran. Iran hit back.", {{4, 5}}) == "Óscar hit Iran.");
}

TEST_CASE("A sentence that is shown stays on one line and cannot steer a terminal")
{
    CHECK(marked("Rockets\nhit \x1b[2J Iran", {{1, 2}}) == "Rockets «hit»  [2J Iran");
}
