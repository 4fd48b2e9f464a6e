// SPDX-License-Identifier: Apache-2.0
#include "fact/attribution.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;

namespace {

const std::vector<Name> names {
    {"Pentagon", "StateOrgan", "US"}, {"Hezbollah", "ArmedGroup"}, {"Iran", "Country", "IR"}};

constexpr EntityIndex pentagon = 0, hezbollah = 1, iran = 2;
const Source saidByPentagon {{pentagon}, std::nullopt, Stance::Alleged};

Argument actor(EntityIndex entity, Span evidence)
{
    return argument("actor", EntityReference {entity}, evidence);
}

/// Tokens:       0   1        2    3         4        5   6    7  8    9    10
Document document()
{
    return english().read("The Pentagon said Hezbollah attacked the base . Iran knew nothing", names);
}

} // namespace

TEST_CASE("An event inside somebody's speech is theirs as a whole")
{
    const Document text = document();
    Findings findings(text);
    findings.add({{3, 7}, saidByPentagon, {0, 3}});
    const FactIndex attack = findings.add(fact("Attack", {4, 5}, {actor(hezbollah, {3, 4})}));
    attribute(findings);
    CHECK(findings.facts()[attack].source == saidByPentagon);
    CHECK(findings.facts()[attack].arguments[0].source.isOwnVoice());
}

TEST_CASE("An event outside all speech stays the article's")
{
    const Document text = document();
    Findings findings(text);
    findings.add({{3, 7}, saidByPentagon, {0, 3}});
    const FactIndex event = findings.add(fact("Attack", {9, 10}, {actor(iran, {8, 9})}));
    attribute(findings);
    CHECK(findings.facts()[event].source.isOwnVoice());
}

TEST_CASE("An event that the article tells as well stays the article's, only what is said of it is claimed")
{
    const Document text = document();
    Findings findings(text);
    findings.add({{3, 7}, saidByPentagon, {0, 3}});
    const FactIndex attack = findings.add(fact("Attack", {4, 5}, {actor(hezbollah, {3, 4})}));
    findings.fact(attack).evidence.push_back({9, 10});
    attribute(findings);
    CHECK(findings.facts()[attack].source.isOwnVoice());
    CHECK(findings.facts()[attack].arguments[0].source == saidByPentagon);
}

TEST_CASE("A relation inside somebody's speech is claimed by its object")
{
    const Document text = document();
    Findings findings(text);
    findings.add({{3, 7}, saidByPentagon, {0, 3}});
    const FactIndex backing = findings.add(fact("backedBy", {4, 5},
        {argument("subject", EntityReference {hezbollah}, {3, 4}),
            argument("object", EntityReference {iran}, {5, 6})}));
    attribute(findings);
    CHECK(findings.facts()[backing].argument("subject")->source.isOwnVoice());
    CHECK(findings.facts()[backing].argument("object")->source == saidByPentagon);
}

TEST_CASE("Who tells of their own sanction or order does not merely claim it")
{
    const Document text = document();
    Findings findings(text);
    findings.add({{3, 7}, saidByPentagon, {0, 3}});
    const FactIndex sanction = findings.add(fact("Sanction", {4, 5}, {actor(pentagon, {1, 2})}));
    attribute(findings);
    CHECK(findings.facts()[sanction].source.isOwnVoice());
}

TEST_CASE("A source that an extractor set is kept")
{
    const Document text = document();
    Findings findings(text);
    findings.add({{3, 7}, saidByPentagon, {0, 3}});
    const Source denied {{iran}, std::nullopt, Stance::Denied};
    const FactIndex attack = findings.add(
        fact("Attack", {4, 5}, {argument("actor", EntityReference {hezbollah}, {3, 4}, denied)}));
    findings.fact(attack).evidence.push_back({9, 10});
    attribute(findings);
    CHECK(findings.facts()[attack].arguments[0].source == denied);
}
