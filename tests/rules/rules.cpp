// SPDX-License-Identifier: Apache-2.0
#include <casus/rules/rules.h>

#include "catch.h"
#include "coreference/parsed.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;

namespace {

/// English with the verbs "kill" and "name", of two classes.
const Language& language()
{
    static const Language withVerbs = [] {
        std::vector<Lexicon> more;
        more.push_back(lexicon("harm",
            "# case: fold\nname\tclass\taliases\nkill\tkill\tkilled|killing|state of "
            "emergency\nname\tname\tnamed\n"));
        return Language(std::move(more));
    }();
    return withVerbs;
}

const std::vector<Name> names {{"Iran", "Country", "IR"}, {"Iraq", "Country", "IQ"}, {"Taji", "Place", "IQ"},
    {"Mark Esper", "Person"}, {"Hezbollah", "ArmedGroup"}};

RuleSet rules(std::string_view text)
{
    const Scratch scratch;
    return RuleSet::read(scratch.write("test.rules", text));
}

/// The matches in the first sentence, each as its words, then ` role=words` for each capture.
Strings lines(const RuleSet& set, const Document& document)
{
    Strings found;
    for (const RuleMatch& match : set.match(document, document.sentences().front())) {
        std::string words(document.text(match.tokens));
        for (const Capture& capture : match.captures)
            words += " " + std::string(capture.role) + "=" + std::string(document.text(capture.tokens));
        found.push_back(words);
    }
    return found;
}

/// All matches of a rule in a text of one sentence.
Strings matches(const std::string& rule, std::string text)
{
    const RuleSet set = rules("rule \"" + rule + "\"\n");
    return lines(set,
        language().read(std::move(text), names,
            std::chrono::year_month_day(
                std::chrono::year(2020), std::chrono::month(3), std::chrono::day(13))));
}

/// The same in a sentence with a tree of the test's own.
Strings treeMatches(const std::string& rule, const std::string& sentence)
{
    const RuleSet set = rules("rule \"" + rule + "\"\n");
    return lines(set, parsed({sentence}, names, language()));
}

std::string complaint(std::string_view text)
{
    const Scratch scratch;
    const std::string file = scratch.write("test.rules", text);
    try {
        RuleSet::read(file);
    } catch (const Error& error) {
        const std::string sentence = error.what();
        CHECK(sentence.starts_with(file));
        return sentence.substr(std::min(file.size(), sentence.size()));
    }
    return "no complaint";
}

} // namespace

TEST_CASE("A word element is one of its words, folded")
{
    CHECK(matches("role=in|near", "It fell near Taji, IN Iraq") == Strings {"near role=near", "IN role=IN"});
    CHECK(matches("in the", "in the camp, in a camp") == Strings {"in the"});
}

TEST_CASE("A class element is a lexicon entry of one of its classes")
{
    CHECK(matches("verb=<kill>", "They killed and named him") == Strings {"killed verb=killed"});
    CHECK(matches("verb=<kill|name>", "They killed and named him")
        == Strings {"killed verb=killed", "named verb=named"});
    CHECK(matches("<no_such_class>", "They killed him").empty());
}

TEST_CASE("A captured class element tells its entry")
{
    const RuleSet set = rules("rule verb=<kill>\n");
    const Document document = language().read("They killed him");
    const std::vector<RuleMatch> found = set.match(document, document.sentences().front());
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].capture("verb"));
    REQUIRE(found[0].capture("verb")->match);
    CHECK(found[0].capture("verb")->match->name() == "kill");
    CHECK(found[0].capture("object") == nullptr);
}

TEST_CASE("A phrase element is a whole noun phrase")
{
    CHECK(matches("<kill> what={np}", "They killed the two soldiers there")
        == Strings {"killed the two soldiers what=the two soldiers"});
    CHECK(matches("<kill> {np}", "They killed and left").empty());
}

TEST_CASE("A phrase element skips possessors")
{
    CHECK(matches("<kill> what={np}", "They killed Iran's soldiers")
        == Strings {"killed Iran's soldiers what=soldiers"});
}

TEST_CASE("A phrase element can ask for kinds of names and classes of heads")
{
    CHECK(matches("who={np:Person}", "Mark Esper met Hezbollah") == Strings {"Mark Esper who=Mark Esper"});
    CHECK(matches("who={np:Person|ArmedGroup}", "Mark Esper met Hezbollah")
        == Strings {"Mark Esper who=Mark Esper", "Hezbollah who=Hezbollah"});
    CHECK(matches("who={np:person}", "The soldiers left the table")
        == Strings {"The soldiers who=The soldiers"});
}

TEST_CASE("A rule never begins with the object of a preposition")
{
    CHECK(matches("who={np} <kill>", "The men in Iraq killed him").empty());
    CHECK(matches("who={np} PP* <kill>", "The men in Iraq killed him")
        == Strings {"The men in Iraq killed who=The men"});
}

TEST_CASE("A phrases element takes several joined by commas and and")
{
    CHECK(matches("<kill> who={nps}", "They killed two soldiers, a medic and an officer.")
        == Strings {
            "killed two soldiers, a medic and an officer who=two soldiers who=a medic who=an officer"});
}

TEST_CASE("A date element is a temporal expression")
{
    CHECK(matches("<kill> {np} on when={date}", "They killed him on Wednesday")
        == Strings {"killed him on Wednesday when=Wednesday"});
    CHECK(matches("<kill> {date}", "They killed him").empty());
}

TEST_CASE("AUX* is auxiliaries, modals, negations and adverbs, none or more")
{
    CHECK(matches("{np} AUX* <kill>", "The men killed him") == Strings {"The men killed"});
    CHECK(matches("{np} AUX* <kill>", "The men may not have deliberately killed him")
        == Strings {"The men may not have deliberately killed"});
}

TEST_CASE("ACT* is before an active verb, PASS before a passive one")
{
    CHECK(matches("{np} ACT* <kill>", "The men had killed him") == Strings {"The men had killed"});
    CHECK(matches("{np} ACT* <kill>", "The men killed him") == Strings {"The men killed"});
    CHECK(matches("{np} ACT* <kill>", "The men were killed").empty());
    CHECK(matches("{np} PASS <kill>", "The men were killed") == Strings {"The men were killed"});
    CHECK(matches("{np} PASS <kill>", "The men have not been killed")
        == Strings {"The men have not been killed"});
    CHECK(matches("{np} PASS <kill>", "The men killed him").empty());
}

TEST_CASE("A form of be before an -ing is active")
{
    CHECK(matches("{np} ACT* <kill>", "The men were killing him") == Strings {"The men were killing"});
    CHECK(matches("{np} PASS <kill>", "The men were killing him").empty());
}

TEST_CASE("PP* is prepositional phrases, dates and an editor's remarks, none or more")
{
    CHECK(matches("<kill> him PP* by {np}", "They killed him near Taji [the camp] by the road")
        == Strings {"killed him near Taji [the camp] by the road"});
    CHECK(matches("<kill> {np} PP* end=yesterday|.", "They killed him in the camp near Taji .")
        == Strings {"killed him in the camp near Taji . end=."});
    CHECK(matches("<kill> {np} PP* end=.", "They killed him .") == Strings {"killed him . end=."});
}

TEST_CASE("APP? is an apposition between commas or in brackets, or none")
{
    CHECK(matches("{np:Person} APP? <kill>", "Mark Esper, the man in charge, killed him")
        == Strings {"Mark Esper, the man in charge, killed"});
    CHECK(matches("{np:Person} APP? <kill>", "Mark Esper killed him") == Strings {"Mark Esper killed"});
    CHECK(matches("{np:Person} APP? <kill>", "Mark Esper [the minister] killed him")
        == Strings {"Mark Esper [the minister] killed"});
}

TEST_CASE("A gap is at most so many tokens, none of them a semicolon")
{
    CHECK(matches("killed ~3 Taji", "killed him near Taji") == Strings {"killed him near Taji"});
    CHECK(matches("killed ~1 Taji", "killed him near Taji").empty());
    CHECK(matches("killed ~3 Taji", "killed him; Taji").empty());
}

TEST_CASE("A hat is the begin of the sentence")
{
    CHECK(matches("^ what={np}", "The men met the officers") == Strings {"The men what=The men"});
}

TEST_CASE("An element with a question mark may be missing")
{
    CHECK(matches("<kill> who={np}? in|near", "They killed in silence") == Strings {"killed in"});
    CHECK(matches("<kill> who={np}? in|near", "They killed him near Taji")
        == Strings {"killed him near who=him"});
}

TEST_CASE("A participant element is who takes part by the tree, wherever it stands")
{
    const std::string sentence = "Mark/NNP/2/compound Esper/NNP/5/nsubj ,/PUNCT/2/punct sources/NNS/2/appos "
                                 "killed/VBD/0/root men/NNS/5/obj and/CC/8/cc dogs/NNS/6/conj in/IN/10/case "
                                 "Taji/NNP/5/obl ./PUNCT/5/punct";
    CHECK(treeMatches("<kill> who=@doer whom=@done where=@in|near", sentence)
        == Strings {"killed who=Mark Esper whom=men whom=dogs where=Taji"});
    CHECK(treeMatches("<kill> who=@doer:Person whom=@done:Place", sentence).empty());
    CHECK(treeMatches("<kill> who=@doer:Person whom=@done:Place?", sentence)
        == Strings {"killed who=Mark Esper"});
    CHECK(treeMatches("<kill> whom=@owner", sentence).empty());
}

TEST_CASE("A participant element can be a lexicon entry, and captures it")
{
    CHECK(
        treeMatches("planned act=@done<kill> who=@doer",
            "He/PRP/2/nsubj planned/VBD/0/root the/DT/5/det cruel/JJ/5/amod killing/NN/2/obj ./PUNCT/2/punct")
        == Strings {"planned act=killing who=He"});
    CHECK(treeMatches("planned act=@done<kill>",
              "He/PRP/2/nsubj planned/VBD/0/root state/NN/2/obj of/IN/5/case emergency/NN/3/nmod ././2/punct")
        == Strings {"planned act=state of emergency"});
}

TEST_CASE("A rule with participants matches nothing where there is no tree")
{
    CHECK(matches("<kill> who=@doer", "They killed him.").empty());
}

TEST_CASE("A rule matches inside one sentence only")
{
    CHECK(matches("killed ~9 Taji", "They killed him. Taji burned.").empty());
}

TEST_CASE("Matches come by rule, then by begin")
{
    const RuleSet set = rules("; two rules\n\nsecond_word men\nfirst_word the\n");
    const Document document = language().read("the men and the men");
    Strings found;
    for (const RuleMatch& match : set.match(document, document.sentences().front()))
        found.push_back(std::string(match.rule) + " " + std::to_string(match.tokens.begin));
    CHECK(found == Strings {"second_word 1", "second_word 4", "first_word 0", "first_word 3"});
}

TEST_CASE("A malformed rule is named by file and line")
{
    CHECK(complaint("; comment\na\n") == ", line 2: the key \"a\" has neither a value nor a block");
    CHECK(complaint("a the\nb \"{nq}\"\n") == ", line 2, block \"b\": \"{nq}\" is no element of a rule");
    CHECK(complaint("a <kill\n") == ", line 1, block \"a\": \"<kill\" is no element of a rule");
    CHECK(complaint("a \"{np\"\n") == ", line 1, block \"a\": \"{np\" is no element of a rule");
    CHECK(complaint("a ~x\n") == ", line 1, block \"a\": \"~x\" is no element of a rule");
    CHECK(complaint("a \" \"\n") == ", line 1, block \"a\": the rule has no elements");
    CHECK(complaint("a \"<kill> @\"\n") == ", line 1, block \"a\": \"@\" is no element of a rule");
    CHECK(complaint("a who=@doer\n")
        == ", line 1, block \"a\": the rule has nothing that somebody takes part in; put a word or class "
           "before the "
           "first @");
    CHECK(complaint("a the { b 1 }\n") == ", line 1, block \"a\": unknown key \"b\"; none is known here");
}

TEST_CASE("An entry that goes on behind the sentence fits no rule")
{
    std::vector<Lexicon> more;
    more.push_back(lexicon("harm", "# case: fold\nname\tclass\nkilled all of the\tkill\n"));
    const Language withEntry(std::move(more));
    const Document document = withEntry.read("They were killed\n\nAll of the men left");
    REQUIRE(document.sentences().size() == 2);
    REQUIRE(document.matchAt(2, Label::of("kill")));
    CHECK(lines(rules("rule \"<kill> ACT* ~3\"\n"), document).empty());
}

TEST_CASE("Rules that are not there are an error")
{
    CHECK_THROWS_WITH(
        RuleSet::read("/no/such.rules"), "cannot read /no/such.rules: it does not exist or must not be read");
}
