// SPDX-License-Identifier: Apache-2.0
#include "coreference/parsed.h"
#include "coreference/quotations.h"

using namespace casus;
using namespace casus::test;

TEST_CASE("A quotation ends with its mark, or with the paragraph that lacks one")
{
    const Document document = english().read("“Go”, he said. “Stay\n\nThey left.");
    CHECK(findQuotations(document) == std::vector<std::uint32_t> {1, 1, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0});
}

TEST_CASE("Who speaks is taken up by the first person of a quotation, not by that of another")
{
    const Language language({lexicon("speech_verbs", "name\tclass\tstance\nsaid\tsay\tAsserted\n")});
    CHECK(
        chainsOf(parsed({"“/PUNCT/3/punct I/PRP/3/nsubj agree/VBP/6/ccomp ”/PUNCT/3/punct Lopez/NNP/6/nsubj "
                         "said/VBD/0/root ./PUNCT/6/punct",
                            "I/PRP/2/nsubj wept/VBD/0/root ./PUNCT/2/punct",
                            "My/PRP$/2/nmod:poss car/NN/3/nsubj burned/VBD/0/root ./PUNCT/3/punct"},
            {}, language))
        == Strings {"I | Lopez (speaker)", "I | My (speaker)"});
}

TEST_CASE("Within a paragraph one speaks on")
{
    const Language language({lexicon("speech_verbs", "name\tclass\tstance\nsaid\tsay\tAsserted\n")});
    CHECK(
        chainsOf(parsed({"“/PUNCT/3/punct I/PRP/3/nsubj agree/VBP/6/ccomp ”/PUNCT/3/punct Lopez/NNP/6/nsubj "
                         "said/VBD/0/root ./PUNCT/6/punct",
                            "“/PUNCT/3/punct I/PRP/3/nsubj left/VBD/0/root ./PUNCT/3/punct ”/PUNCT/3/punct"},
            {}, language))
        == Strings {"I | Lopez (speaker) | I (speaker)"});
}
