// SPDX-License-Identifier: Apache-2.0
#include "tolls.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

using namespace casus;

namespace {

/// The act of violence that a sentence tells, or that was told last before it.
std::optional<FactIndex> actOf(const Document& document, const Findings& findings, std::uint32_t token)
{
    const Span sentence = document.sentenceOf(token).tokens;
    std::optional<FactIndex> last;
    for (const char* type : {"Attack", "Clash"}) {
        if (const auto told = findings.factsIn(sentence, type); !told.empty())
            return told.front();
        const auto before = findings.factBefore(sentence.begin, type);
        if (before
            && (!last || findings.facts()[*last].trigger.begin < findings.facts()[*before].trigger.begin))
            last = before;
    }
    return last;
}

/// Whether somebody killed is told already with the same number in the same voice.
bool isTold(const Findings& findings, const Fact& fact, const Count& count, const Source& source)
{
    return std::any_of(fact.arguments.begin(), fact.arguments.end(), [&](const Argument& argument) {
        const auto* victims = std::get_if<EntityReference>(&argument.value);
        return argument.role == "killed" && victims && findings.entities()[victims->index].count == count
            && argument.source == source;
    });
}

void addToll(const Document& document, Findings& findings, const RuleMatch& match)
{
    const Capture& toll = *match.capture("toll");
    const Phrase* phrase = document.phraseAt(toll.tokens.begin);
    const auto act = actOf(document, findings, toll.tokens.begin);
    if (!act || !phrase || !phrase->count.isKnown())
        return;
    Source source;
    for (const Capture& capture : match.captures)
        if (capture.role == "claimant" && isAgent(document, capture.tokens))
            if (const auto claimant = refer(document, findings, capture.tokens))
                source.claimants.push_back(*claimant);
    if (isTold(findings, findings.facts()[*act], phrase->count, source))
        return;
    const auto victims = refer(document, findings, toll.tokens);
    if (!victims || findings.facts()[*act].has("killed", EntityReference {*victims}))
        return;
    Entity& group = findings.entity(*victims);
    group.memberKind = "Person";
    findings.fill(*act,
        {"killed", EntityReference {*victims}, toll.tokens, std::move(source), 0.7, std::string(match.rule)});
}

void addMissing(const Document& document, Findings& findings, const RuleMatch& match)
{
    const Capture& missing = *match.capture("missing");
    const auto act = actOf(document, findings, missing.tokens.begin);
    const auto people
        = isAgent(document, missing.tokens) ? refer(document, findings, missing.tokens) : std::nullopt;
    if (!act || !people || findings.entities()[*people].isNamed)
        return;
    findings.entity(*people).condition = match.capture("lost")->match->value("condition");
    if (!findings.facts()[*act].has("target", EntityReference {*people}))
        findings.fill(
            *act, {"target", EntityReference {*people}, missing.tokens, {}, 0.6, std::string(match.rule)});
}

/// Whether somebody is told to be wounded, or is one of those who are.
bool isWounded(const Findings& findings, EntityIndex entity)
{
    const auto whole = findings.entities()[entity].partOf;
    return std::any_of(findings.facts().begin(), findings.facts().end(), [&](const Fact& fact) {
        return fact.has("wounded", EntityReference {entity})
            || (whole && fact.has("wounded", EntityReference {*whole}));
    });
}

/// How somebody is, in the voice of who says so.
void tellCondition(Findings& findings, EntityIndex entity, const RuleMatch& match)
{
    const Capture& gravity = *match.capture("gravity");
    const std::string condition(gravity.match->value("condition"));
    if (!findings.scopeAt(gravity.tokens.begin))
        findings.entity(entity).condition = condition;
    Fact fact;
    fact.type = "condition";
    fact.trigger = match.tokens;
    fact.confidence = 0.8;
    fact.rule = match.rule;
    fact.arguments.push_back({"subject", EntityReference {entity}, match.tokens, {}, 0.8, {}});
    fact.arguments.push_back({"object", condition, gravity.tokens, {}, 0.8, {}});
    findings.add(std::move(fact));
}

/// Only of victims: `the seriously ill`.
void addCondition(const Document& document, Findings& findings, const RuleMatch& match)
{
    for (const Capture& capture : match.captures) {
        const auto hurt = capture.role == "hurt" ? refer(document, findings, capture.tokens) : std::nullopt;
        if (hurt && isWounded(findings, *hurt))
            tellCondition(findings, *hurt, match);
    }
}

} // namespace

void addVictims(const Document& document, Findings& findings, const RuleMatch& match)
{
    if (match.capture("toll"))
        addToll(document, findings, match);
    else if (match.capture("missing"))
        addMissing(document, findings, match);
    else if (match.capture("gravity"))
        addCondition(document, findings, match);
}
