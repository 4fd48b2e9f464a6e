// SPDX-License-Identifier: Apache-2.0
#include "statement.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>
#include <string>

using namespace casus;

namespace {

/// Whom a statement is about or to, by the tree of the sentence: `condemned Israel`, `called on Iran`,
/// `rejected Iran's demand`.
void addTargets(const Document& document, Findings& findings, Fact& statement)
{
    const Argument* type = statement.argument("eventType");
    const bool isDemand = type && type->value == Value(Concept {"Demand"}); // "urged both sides"
    const auto add = [&](std::uint32_t token) {
        const Phrase* phrase = document.phraseAt(token);
        const auto entity = phrase && isAgent(document, phrase->tokens)
            ? refer(document, findings, phrase->tokens)
            : std::nullopt;
        const bool isClaimant = entity && statement.has(EntityReference {*entity});
        if (entity && !isClaimant)
            statement.arguments.push_back(
                {isDemand ? "recipient" : "target", EntityReference {*entity}, phrase->tokens, {}, 0.7});
        return entity.has_value();
    };
    for (const Participant& object : participantsOf(document, statement.trigger)) {
        const bool isTo = object.part == Participant::Part::Beside
            && document.tokens()[object.preposition].is({"on", "to", "at", "against", "with"});
        if ((object.part != Participant::Part::Undergoer && !isTo) || add(object.token))
            continue;
        for (const Participant& owner : participantsOf(document, {object.token, object.token + 1}))
            if (owner.part == Participant::Part::Owner)
                add(owner.token);
    }
    const Phrase* next = document.phraseAt(statement.trigger.end);
    if (next && next->tokens.begin == statement.trigger.end && !statement.argument("target")
        && !statement.argument("recipient"))
        add(next->head); // "urged the rebels to leave"
}

/// "told reporters in Geneva": where the hearers are.
void addPlace(const Document& document, std::uint32_t token, Fact& statement)
{
    if (token + 1 >= document.tokens().size() || !document.tokens()[token].is({"at", "in"}))
        return;
    const Phrase* phrase = document.phraseAt(token + 1);
    const Mention* place = phrase && phrase->mention ? &document.mentions()[*phrase->mention] : nullptr;
    if (place
        && (place->kind == "Place" || place->kind == "Facility" || place->kind == "Country"
            || place->kind == "StateOrgan"))
        statement.arguments.push_back({"place", EntityReference {place->entity}, phrase->tokens, {}, 0.8});
}

/// What verbs of contention tell, which is a statement of no type of its own.
constexpr std::string_view contention = "Statement";

/// Whether a clause is what a verb tells: `that …`, or one that the tree joins to it.
bool hasClause(const Document& document, Span verb)
{
    if (verb.end < document.tokens().size() && document.tokens()[verb.end].is("that"))
        return true;
    if (document.dependencies().empty())
        return false;
    const Span sentence = document.sentenceOf(verb.begin).tokens;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
        if (verb.contains(document.dependencies()[token].head)
            && document.dependencies()[token].relation.starts_with("ccomp"))
            return true;
    return false;
}

/// Whether what is said tells more than the type: of whom somebody accuses the target says it.
bool tellsTopic(std::string_view type)
{
    return type == "Warning" || type == "Demand" || type == "Disclosure";
}

/// What is said, without "that", the full stop and a clause that goes on otherwise: `…, although …`.
void addTopic(const Document& document, Span said, Fact& statement)
{
    if (document.tokens()[said.begin].is("that"))
        ++said.begin;
    for (std::uint32_t token = said.begin; token + 1 < said.end; ++token)
        if (document.tokens()[token].is(",")
            && document.tokens()[token + 1].is({"although", "though", "but", "while", "whilst", "whereas"}))
            said.end = token;
    while (said.end > said.begin && document.tokens()[said.end - 1].shape == Shape::Punctuation)
        --said.end;
    if (!said.isEmpty())
        statement.arguments.push_back({"topic", std::string(document.text(said)), said, {}, 0.7});
}

} // namespace

void addStatement(const Document& document, Findings& findings, const RuleMatch& match, const Source& source,
    std::string_view type, Status status, Span said)
{
    const Capture* recipient = match.capture("recipient");
    const bool isDated = match.rule == "says_when"; // another event is told to come before or after
    if (source.claimants.empty() || (type.empty() && !recipient && !isDated))
        return;
    if (type == contention) {
        if (!hasClause(document, match.capture("cue")->tokens))
            return; // "maintained a hideout"
        type = {};
    }
    Fact statement;
    statement.type = "Statement";
    statement.rule = match.rule;
    const Capture* cue = match.capture("cue");
    statement.trigger = cue ? cue->tokens : match.tokens;
    statement.status = status;
    statement.confidence = 0.8;
    if (!type.empty())
        statement.arguments.push_back({"eventType", Concept {std::string(type)}, statement.trigger, {}, 0.8});
    for (const EntityIndex claimant : source.claimants)
        statement.arguments.push_back({"actor", EntityReference {claimant}, match.tokens, {}, 0.8});
    for (const Capture& capture : match.captures) {
        const bool isTarget = capture.role == "target";
        if (!isTarget && capture.role != "recipient")
            continue;
        if (const auto entity = refer(document, findings, capture.tokens))
            statement.arguments.push_back(
                {isTarget ? "target" : "recipient", EntityReference {*entity}, capture.tokens, {}, 0.8});
    }
    if (!type.empty() && !statement.argument("target") && !statement.argument("recipient"))
        addTargets(document, findings, statement);
    if (recipient)
        addPlace(document, recipient->tokens.end, statement);
    const bool isNaming = cue && cue->match && cue->match->is("disclose"); // "named nobody as the culprit"
    if ((tellsTopic(type) || isNaming) && !said.isEmpty())
        addTopic(document, said, statement);
    findings.add(std::move(statement));
}
