// SPDX-License-Identifier: Apache-2.0
#include "network/network.h"
#include "catch.h"
#include "document.h"
#include "network/model_sort.h"
#include "network/syntax.h"
#include "small_training.h"

#include <casus/error.h>
#include <casus/language/participants.h>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

const std::string& smallModel()
{
    static SmallTraining training;
    static const std::string file = training.train("small.model");
    return file;
}

std::vector<Analysis> analyse(const Network& network, const Document& document)
{
    return network.analyse(document.text(), document.tokens(), document.sentences());
}

} // namespace

TEST_CASE("A network tells tags, heads, relations and names of a text")
{
    const Network network = Network::read(smallModel());
    const Document document = Language().read("Rebels of the Green Front hit Herat.");
    const std::vector<Analysis> analyses = analyse(network, document);
    REQUIRE(analyses.size() == 8);
    CHECK(network.tags()[analyses[0].tag].specific == "NNS");
    CHECK(analyses[0].head == 5);
    CHECK(network.relations()[analyses[0].relation] == "nsubj");
    CHECK(analyses[5].head == 5);
    CHECK(analyses[3].name == 1);
    CHECK(analyses[4].name == 2);
    CHECK(network.types()[0] == "ArmedGroup");
    CHECK(network.types()[(analyses[6].name - 1) / 2] == "Place");
}

TEST_CASE("A text gives the same analyses on all kernels, alone and among others")
{
    const Language english;
    std::string text;
    for (int round = 0; round < 40; ++round)
        text += "Rebels of the Red Front hit Kabul. " + std::string(static_cast<std::size_t>(round), 'x')
            + " 12 men, said Al-Qaeda\n\n";
    const Document document = english.read(text);
    const std::vector<Analysis> best = analyse(Network::read(smallModel()), document);
    for (const Kernels* kernels : usableKernels())
        CHECK(analyse(Network::read(smallModel(), *kernels), document) == best);
    const std::vector<Analysis> alone
        = analyse(Network::read(smallModel()), english.read("Rebels of the Red Front hit Kabul."));
    CHECK(std::vector<Analysis>(best.begin(), best.begin() + 8) == alone);
}

TEST_CASE(
    "Only sentences with a match of a lexicon that is asked for get trees, the same as in the whole text")
{
    std::vector<Lexicon> harm;
    harm.push_back(lexicon("harm", "# case: fold\nname\tclass\nhit\thit\n"));
    const Language english(std::move(harm));
    const Syntax syntax(Network::read(smallModel()), Lemmatizer(std::vector<Lexicon>()));
    const std::string text = "Rebels of the Red Front left Kabul. Rebels of the Red Front hit Kabul.";
    Document whole = english.read(text);
    Document part = english.read(text);
    syntax.read(whole.layers(), {false, true, {}});
    syntax.read(part.layers(), {false, false, {Label("harm")}});
    CHECK(hasTree(whole, 0));
    CHECK_FALSE(hasTree(part, 0));
    for (std::uint32_t token = part.sentences()[1].tokens.begin; token < part.tokens().size(); ++token) {
        CHECK(part.dependencies()[token].head == whole.dependencies()[token].head);
        CHECK(part.dependencies()[token].relation == whole.dependencies()[token].relation);
        CHECK(part.tags()[token].specific == whole.tags()[token].specific);
    }
    Document none = english.read("Rebels left.");
    syntax.read(none.layers(), {false, false, {Label("harm")}});
    CHECK(none.dependencies().empty());
}

TEST_CASE("A sentence has one root, however long it is")
{
    std::string endless;
    for (int word = 0; word < 390; ++word)
        endless += "word ";
    Document document = Language().read(endless);
    Syntax(Network::read(smallModel()), Lemmatizer(std::vector<Lexicon>()))
        .read(document.layers(), {false, true, {}});
    REQUIRE(document.sentences().size() == 1);
    int roots = 0;
    for (std::uint32_t token = 0; token < document.tokens().size(); ++token)
        roots += document.dependencies()[token].head == token;
    CHECK(roots == 1);
}

TEST_CASE("Odd texts are analysed too")
{
    const Network network = Network::read(smallModel());
    const Language english;
    for (const std::string& text : {std::string(), std::string("x"), std::string(5000, 'a'),
             std::string("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE4\xB8\xAD"),
             "a b c, d " + std::string(4000, '.')})
        CHECK(analyse(network, english.read(text)).size() == english.read(text).tokens().size());
    std::string endless;
    for (int word = 0; word < 3000; ++word)
        endless += "word ";
    const Document document = english.read(endless);
    for (const Analysis& analysis : analyse(network, document))
        REQUIRE(analysis.head < document.tokens().size());
}

TEST_CASE("A file that holds no whole network is refused in one sentence")
{
    const Scratch scratch;
    SectionWriter writer(modelSort);
    writer.add("tags", std::string_view("NOUN\tNN\n"));
    CHECK_THROWS_WITH(Network::read(scratch.write("a.model", writer.bytes())), Contains("lacks the section"));
}
