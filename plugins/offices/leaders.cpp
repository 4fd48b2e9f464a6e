// SPDX-License-Identifier: Apache-2.0
#include "leaders.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>
#include <string>

using namespace casus;

namespace {

bool hasMembers(const Entity& body)
{
    constexpr std::array kinds {"ArmedGroup", "Organization", "Company", "Media"};
    return body.isNamed
        && std::any_of(kinds.begin(), kinds.end(), [&](const char* kind) { return body.kind == kind; });
}

/// What the verb makes of the leader; forms that a rule has in words are those of leading.
std::string roleOf(const RuleMatch& match)
{
    const Match* verb = match.capture("verb")->match;
    return verb ? std::string(verb->value("role")) : "leader";
}

} // namespace

void addLeaders(const Document& document, Findings& findings, const RuleSet& rules)
{
    for (const Sentence& sentence : document.sentences())
        for (const RuleMatch& match : rules.match(document, sentence)) {
            const auto leader = refer(document, findings, match.capture("leader")->tokens);
            const auto body = refer(document, findings, match.capture("body")->tokens);
            if (!leader || !body || findings.entities()[*leader].kind != "Person"
                || !hasMembers(findings.entities()[*body]))
                continue;
            Fact fact;
            fact.type = "memberOf";
            fact.rule = match.rule;
            fact.trigger = match.tokens;
            fact.confidence = 0.8;
            fact.arguments.push_back({"subject", EntityReference {*leader}, match.tokens, {}, 0.8});
            fact.arguments.push_back({"object", EntityReference {*body}, match.tokens, {}, 0.8});
            fact.arguments.push_back({"role", roleOf(match), match.tokens, {}, 0.8});
            findings.add(std::move(fact));
        }
}
