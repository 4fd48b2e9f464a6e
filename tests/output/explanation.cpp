// SPDX-License-Identifier: Apache-2.0
#include "output/explanation.h"
#include "catch.h"
#include "graph.h"

#include <casus/fact/reference.h>

using namespace casus;
using namespace casus::test;

namespace {

constexpr EntityIndex pentagon = 0, hezbollah = 1;

Document document()
{
    return english().read("The Pentagon spoke. It said Kataib Hezbollah attacked.",
        {{"Pentagon", "StateOrgan", "US"}, {"Kataib Hezbollah", "ArmedGroup"}});
}

/// An attack by Hezbollah, as the Pentagon alleges.
Findings attack(const Document& document)
{
    Findings findings(document);
    findings.setExtractor("attacks");
    findings.add(fact("Attack", find(document, "attacked"),
        {argument("actor", EntityReference {hezbollah}, find(document, "Kataib Hezbollah"),
            {{pentagon}, std::nullopt, Stance::Alleged})}));
    return findings;
}

std::string explained(const Document& document, const Findings& findings, const std::string& iri)
{
    const Written written(document, findings);
    std::string out;
    appendExplanation(written.graph(), Minting(written.graph().article, ""), iri, {}, out);
    const std::string article = written.graph().article.text();
    for (std::size_t at = out.find(article); at != std::string::npos; at = out.find(article))
        out.erase(at, article.size());
    return out;
}

} // namespace

TEST_CASE("An entity is explained by its mentions and what merged them")
{
    const Document read
        = english().read("Maria Lopez spoke. Lopez left.", {{"Maria Lopez", "Person"}, {"Lopez", "Person"}});
    CHECK(explained(read, Findings(read), "urn:casus:person:maria-lopez")
        == "Person: Maria Lopez\n"
           "  test, sentence 1 (same name): «Maria Lopez» spoke.\n"
           "  test, sentence 2 (last name): «Lopez» left.\n");
}

TEST_CASE("An entity is explained by the words that are taken for it, and why")
{
    const Document read
        = english().read("Maria Lopez spoke. She was in the group.", {{"Maria Lopez", "Person"}});
    Findings findings(read);
    REQUIRE(refer(read, findings, find(read, "She")));
    REQUIRE(refer(read, findings, find(read, "She")));
    CHECK(explained(read, findings, "urn:casus:person:maria-lopez")
        == "Person: Maria Lopez\n"
           "  test, sentence 1 (same name): «Maria Lopez» spoke.\n"
           "  test, sentence 2 (pronoun): «She» was in the group.\n");
}

TEST_CASE("An event is explained by its words and those of its roles")
{
    const Document read = document();
    const Findings findings = attack(read);
    const Written written(read, findings);
    CHECK(explained(read, findings, written.graph().events[0].iri.text())
        == "Attack: attack\n"
           "  status: Actual\n"
           "  plugin: attacks\n"
           "  confidence: 1.0\n"
           "  test, sentence 2: It said Kataib Hezbollah «attacked».\n"
           "  actor: Kataib Hezbollah <urn:casus:org:kataib-hezbollah>, alleged by Pentagon\n"
           "    test, sentence 2: It said «Kataib Hezbollah» attacked.\n");
}

TEST_CASE("A claim is explained by its words and who answers for it")
{
    const Document read = document();
    const Findings findings = attack(read);
    const Written written(read, findings);
    CHECK(explained(read, findings, written.graph().claims[0].iri.text())
        == "Claim: actor: Kataib Hezbollah (alleged by Pentagon)\n"
           "  subject: attack <#attack_45_53>\n"
           "  actor: Kataib Hezbollah <urn:casus:org:kataib-hezbollah>\n"
           "  plugin: attacks\n"
           "  confidence: 1.0\n"
           "  test, sentence 2: It said «Kataib Hezbollah» attacked.\n"
           "  stance: Alleged\n"
           "  claimed by: Pentagon <urn:casus:org:pentagon>\n"
           "    test, sentence 1: The «Pentagon» spoke.\n");
}

TEST_CASE("A mention is explained by what rests on it")
{
    const Document read = document();
    const Findings findings = attack(read);
    const Written written(read, findings);
    CHECK(explained(read, findings, written.graph().article.text() + "#offset_45_53")
        == "Mention: attacked\n"
           "  test, sentence 2: It said Kataib Hezbollah «attacked».\n"
           "  event: attack <#attack_45_53>\n");
}

TEST_CASE("A sentence is explained by the events and claims that rest on it, each once")
{
    const Document read = document();
    const Findings findings = attack(read);
    const std::string told
        = explained(read, findings, Written(read, findings).graph().article.text() + "#offset_20_54");
    CHECK(told.starts_with("Mention: It said Kataib Hezbollah attacked.\n"));
    CHECK(told.find("  event: attack <#attack_45_53>\n") != std::string::npos);
    CHECK(told.find("  event: ") == told.rfind("  event: "));
}

TEST_CASE("An IRI that an article does not tell is not explained")
{
    const Document read = document();
    const Findings findings = attack(read);
    CHECK(explained(read, findings, "urn:casus:org:taliban").empty());
    CHECK(explained(read, findings, Written(read, findings).graph().article.text() + "#offset_1_2").empty());
}

TEST_CASE("An event and its roles name the rules that told them, and the plugins where these are others")
{
    const Document read = document();
    Findings findings(read);
    findings.setExtractor("attacks");
    Fact told = fact("Attack", find(read, "attacked"),
        {argument("actor", EntityReference {hezbollah}, find(read, "Kataib Hezbollah"))});
    told.rule = "tree_verb";
    told.arguments.back().rule = "passive_by";
    const FactIndex attacked = findings.add(std::move(told));
    findings.setExtractor("blame");
    Argument target = argument("target", EntityReference {pentagon}, find(read, "Pentagon"));
    target.rule = "victim";
    findings.fill(attacked, std::move(target));
    const Written written(read, findings);
    const std::string lines = explained(read, findings, written.graph().events[0].iri.text());
    CHECK_THAT(lines, Catch::Matchers::Contains("  plugin: attacks\n  rule: tree_verb\n"));
    CHECK_THAT(lines,
        Catch::Matchers::Contains("Kataib Hezbollah <urn:casus:org:kataib-hezbollah> (rule passive_by)\n"));
    CHECK_THAT(lines, Catch::Matchers::Contains("(plugin blame, rule victim)\n"));
}
