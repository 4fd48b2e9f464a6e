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

bool has(const Fact& fact, std::string_view role, EntityIndex entity)
{
    return std::any_of(fact.arguments.begin(), fact.arguments.end(), [&](const Argument& argument) {
        return argument.role == role && argument.value == Value(EntityReference {entity});
    });
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
    if (!victims || has(findings.facts()[*act], "killed", *victims))
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
    if (!has(findings.facts()[*act], "target", *people))
        findings.fill(
            *act, {"target", EntityReference {*people}, missing.tokens, {}, 0.6, std::string(match.rule)});
}

/// Only of victims: `the seriously ill`.
void addCondition(const Document& document, Findings& findings, const RuleMatch& match)
{
    const Match* gravity = match.capture("gravity")->match;
    for (const Capture& capture : match.captures) {
        const auto hurt = capture.role == "hurt" ? refer(document, findings, capture.tokens) : std::nullopt;
        const bool isVictim = hurt
            && std::any_of(findings.facts().begin(), findings.facts().end(),
                [&](const Fact& fact) { return has(fact, "wounded", *hurt); });
        if (isVictim)
            findings.entity(*hurt).condition = gravity->value("condition");
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
