// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_extractor.h"

#include "catch.h"
#include "coreference/parsed.h"
#include "rules/rule_reader.h"

#include <casus/fact/findings.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace casus;
using namespace casus::test;

namespace {

/// English with some verbs and a noun of dealings.
const Language& language()
{
    static const Language withTerms = [] {
        std::vector<Lexicon> more;
        more.push_back(lexicon("terms",
            "# case: fold\nname\tclass\ttype\tstatus\taliases\naid\taid\tAid\t\tsent|aided|the "
            "aid\npraise\tpraise\t"
            "Praise\t\tpraised\nsend off\taid\tFarewell\t\tsent "
            "off\nrefuse\trefuse\t\tNegated\trefused\norder\torder\t\t\t"
            "ordered\n"));
        return Language(std::move(more));
    }();
    return withTerms;
}

const std::vector<Name> names {{"Iran", "Country", "IR"}, {"Iraq", "Country", "IQ"},
    {"Oman", "Country", "OM"}, {"Mark Esper", "Person"}};

const std::string roles
    = "roles { actor { as agent }  target { as entity  kinds Country }  content { as event  of Event } }\n";

/// `Type(Status, role=words …; rule)` of each fact of a document, without eventType and date.
Strings told(const std::string& rules, const Document& document, const std::vector<Fact>& before = {})
{
    const Scratch scratch;
    const std::vector<std::string> emits {"Event", "backedBy"};
    const RuleExtractor extractor(readRules(scratch.write("x.rules", roles + rules), emits));
    Findings findings(document);
    for (const Fact& fact : before)
        findings.add(fact);
    extractor.extract(document, findings);
    Strings lines;
    for (const Fact& fact : findings.facts().subspan(before.size())) {
        const Argument* type = fact.argument("eventType");
        std::string line = type ? std::get<Concept>(type->value).name : fact.type;
        line += fact.status == Status::Negated ? " not" : fact.status == Status::Planned ? " planned" : "";
        for (const Argument& argument : fact.arguments)
            if (const auto* entity = std::get_if<EntityReference>(&argument.value))
                line += " " + argument.role + "=" + findings.entities()[entity->index].name;
            else if (const auto* event = std::get_if<FactReference>(&argument.value))
                line += " " + argument.role + "=#" + std::to_string(event->index);
            else if (const auto* words = std::get_if<std::string>(&argument.value))
                line += " " + argument.role + "=" + *words;
        lines.push_back(line + " by " + fact.rule);
    }
    return lines;
}

Strings told(const std::string& rules, std::string text)
{
    return told(rules, language().read(std::move(text), names));
}

const std::string aid = "rule aid { fact Event  match \"actor={nps} ACT* trigger=<aid> target={nps}\" }\n";

} // namespace

TEST_CASE("A rule tells a fact with its roles, the type of the trigger's entry, and itself")
{
    CHECK(told(aid, "Iran aided Iraq.") == Strings {"Aid actor=Iran target=Iraq by aid"});
    CHECK(
        told("rule aid { fact Event  type Gift  match \"trigger=<aid> target={np}\" }\n", "They aided Iraq.")
        == Strings {"Gift target=Iraq by aid"});
}

TEST_CASE("A role takes only what it asks for")
{
    CHECK(told(aid, "Iran aided Mark Esper.") == Strings {"Aid actor=Iran by aid"});
    CHECK(told(aid, "The weather aided Iraq.") == Strings {"Aid target=Iraq by aid"});
}

TEST_CASE("A rule that lacks a role it needs tells nothing")
{
    const std::string rules
        = "rule aid { fact Event  needs target  match \"actor={np} trigger=<aid>\"  match "
          "\"trigger=<aid> target={np}\" }\n";
    CHECK(told(rules, "Iran aided Mark Esper.").empty());
    CHECK(told(rules, "Iran aided Iraq.") == Strings {"Aid actor=Iran target=Iraq by aid"});
    const std::string either
        = "rule aid { fact Event  needs \"actor|target\"  match \"actor={np} trigger=<aid> "
          "target={np}\" }\n";
    CHECK(told(either, "Iran aided Mark Esper.") == Strings {"Aid actor=Iran by aid"});
    CHECK(told(either, "The weather aided Mark Esper.").empty());
}

TEST_CASE("Of rules that fit one trigger the first tells it and others of its type add roles")
{
    const std::string rules = "rule a { fact Event  match \"actor={np} trigger=<aid>\" }\n"
                              "rule b { fact Event  match \"trigger=<aid> target={np}\" }\n";
    CHECK(told(rules, "Iran aided Iraq.") == Strings {"Aid actor=Iran target=Iraq by a"});
    const std::string first
        = "rule c { fact Event  type Trade  priority 1  match \"actor={np} trigger=<aid>\" }\n";
    CHECK(told(rules + first, "Iran aided Iraq.") == Strings {"Trade actor=Iran by c"});
}

TEST_CASE("The longer of two triggers that overlap tells the fact")
{
    CHECK(told("rule a { fact Event  match \"actor={np} trigger=<aid>\" }\nrule b { fact Event  match "
               "\"trigger=<aid>\" }\n",
              "Iran sent off Iraq.")
        == Strings {"Farewell actor=Iran by a"});
}

TEST_CASE("The sentence or a qualifier tells whether it happened")
{
    CHECK(told(aid, "Iran did not aid Iraq.") == Strings {"Aid not actor=Iran target=Iraq by aid"});
    CHECK(told("rule a { fact Event  match \"actor={np} status=<refuse> to trigger=<aid>\" }\n",
              "Iran refused to aid Iraq.")
        == Strings {"Aid not actor=Iran by a"});
    CHECK(told("rule a { fact Event  status Planned  match \"actor={np} trigger=<aid>\" }\n",
              "Iran aided Iraq.")
        == Strings {"Aid planned actor=Iran by a"});
    CHECK(told("rule a { fact Event  except Negated  match \"trigger=<aid>\" }\n", "Iran did not aid Iraq.")
              .empty());
}

TEST_CASE("Tellings of one act are one event")
{
    const std::string rules = aid + "rule again { fact Event  match trigger=<aid> }\n";
    CHECK(
        told(rules, "Iran aided Iraq. The aid came late.") == Strings {"Aid actor=Iran target=Iraq by aid"});
    CHECK(told(rules, "Iran aided Iraq. Iran aided Oman.").size() == 2);
    CHECK(told(rules, "Iran aided Iraq in May 2016. Iran aided Iraq in June 2017.").size() == 2);
}

TEST_CASE("A fact that others told by a trigger is not told again where the rules yield")
{
    const Document document = language().read("Iran aided Iraq.", names);
    const std::vector<Fact> attack {fact("Attack", find(document, "aided"))};
    CHECK(told("yields Attack\n" + aid, document, attack).empty());
    CHECK(told("yields Clash\n" + aid, document, attack).size() == 1);
}

TEST_CASE("A fact that others told by a trigger gets the roles it lacks where the rules complete it")
{
    const Document document = language().read("Iran aided Iraq.", names);
    const auto aidOf = [](const char* type) {
        Fact fact;
        fact.type = "Event";
        fact.trigger = {1, 2};
        fact.arguments.push_back({"eventType", Concept {type}, {1, 2}, {}, 0.8, ""});
        return fact;
    };
    const Scratch scratch;
    const std::vector<std::string> emits {"Event"};
    const RuleExtractor extractor(
        readRules(scratch.write("x.rules", "completes Event\n" + roles + aid), emits));
    const auto rolesAfter = [&](const char* type) {
        Findings findings(document);
        findings.add(aidOf(type));
        extractor.extract(document, findings);
        return std::pair(findings.facts().size(), findings.facts().front().argument("target") != nullptr);
    };
    CHECK(rolesAfter("Aid") == std::pair(std::size_t {1}, true));
    CHECK(rolesAfter("Gift") == std::pair(std::size_t {2}, false));
}

TEST_CASE("An event fills a role of another one, whichever rule stands first")
{
    const std::string rules
        = "rule order { fact Event  type Order  needs content  match \"actor={np} trigger=<order> "
          "~4 content=<aid>\" }\n";
    CHECK(told(rules + aid, "Iran aided Iraq. Mark Esper ordered that they aid Iraq.").back()
        == "Order actor=Mark Esper content=#1 by order");
}

TEST_CASE("A rule with subject and object tells a relation for each pair")
{
    const std::string rules
        = "rule backs { fact backedBy  roles { subject { as entity }  object { as entity } }  match "
          "\"subject={np} PASS trigger=<praise> by object={nps}\" }\n";
    CHECK(told(rules, "Iraq was praised by Iran and Oman.")
        == Strings {
            "backedBy subject=Iraq object=Iran by backs", "backedBy subject=Iraq object=Oman by backs"});
}

TEST_CASE("Names of the kinds that a role lists may act, and unknown ones where it takes groups")
{
    const std::vector<Name> known {{"Moscow", "Place", "RU"}, {"Iraq", "Country", "IQ"}};
    const std::string sentence = "Moscow/NNP/2/nsubj praised/VBD/0/root/praise Gondor/NNP/2/obj ././2/punct";
    const auto toldWith = [&](const std::string& kinds) {
        return told("rule a { fact Event  roles { actor { as agent " + kinds + " }  target { as agent "
                + kinds + " } }  match \"trigger=lemma:praise actor=@doer target=@done\" }\n",
            parsed({sentence}, known, language()));
    };
    CHECK(toldWith("") == Strings {"Event by a"});
    CHECK(toldWith("kinds Place") == Strings {"Event actor=Moscow by a"});
    CHECK(toldWith("kinds \"Place Group\"") == Strings {"Event actor=Moscow target=Gondor by a"});
}

TEST_CASE("A path does not lead to a pronoun that owns")
{
    const Document document = parsed({"Iran/NNP/2/nsubj praised/VBD/0/root/praise its/PRP$/4/nmod:poss "
                                      "troops/NNS/2/obj ././2/punct"},
        names, language());
    CHECK(told("rule a { fact Event  roles { actor { as entity } }  match \"trigger=lemma:praise "
               "actor=@/obj/nmod\" }\n",
        document)
              .empty());
}

TEST_CASE("Rules follow the tree, and take lemmas and tags")
{
    const Document document
        = parsed({"Iran/NNP/2/nsubj praised/VBD/0/root/praise plans/NNS/2/obj/plan of/IN/5/case "
                  "Iraq/NNP/3/nmod ././2/punct"},
            names, language());
    CHECK(told("rule a { fact Event  match \"trigger=lemma:praise target=@/obj/nmod actor=@/nsubj\" }\n",
              document)
        == Strings {"Event target=Iraq actor=Iran by a"});
    CHECK(told("rule a { fact Event  match \"trigger=tag:NNS actor=@^obj/nsubj\" }\n", document)
        == Strings {"Event actor=Iran by a"});
    CHECK(told("rule a { fact Event  match \"trigger=lemma:praise target=@/obj/obl\" }\n", document).empty());
}
