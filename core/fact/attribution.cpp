// SPDX-License-Identifier: Apache-2.0
#include "fact/attribution.h"

#include <algorithm>

namespace casus {

namespace {

bool isRelation(const Fact& fact)
{
    return fact.argument("subject") != nullptr;
}

/// Whether somebody speaks of their own act: "the ministry said it had imposed …" is no hearsay.
bool isOwnAct(const Fact& fact, const Argument* actor, const SpeechScope& scope)
{
    const auto* entity = actor ? std::get_if<EntityReference>(&actor->value) : nullptr;
    return entity && scope.source.stance != Stance::Denied
        && (fact.type == "Sanction" || fact.type == "Order" || fact.type == "Regulation"
            || fact.type == "Statement")
        && std::find(scope.source.claimants.begin(), scope.source.claimants.end(), entity->index)
        != scope.source.claimants.end();
}

/// Whether somebody else tells that a statement was made: "they warned of it, the agency reported". Whom the
/// statement quotes does not.
bool isPassedOn(
    const Findings& findings, const Fact& statement, const Argument* actor, const SpeechScope& scope)
{
    const SpeechScope* said = findings.scopeAt(scope.cue.begin);
    return !scope.source.claimants.empty() && !(said && isOwnAct(statement, actor, *said));
}

/// Whether two scopes are of one voice: a quotation and the sentence around it.
bool isSameVoice(const SpeechScope* one, const SpeechScope* other)
{
    return one == other || (one && other && one->source.claimants == other->source.claimants);
}

} // namespace

void attribute(Findings& findings)
{
    for (FactIndex index = 0; index < findings.facts().size(); ++index) {
        Fact& fact = findings.fact(index);
        if (fact.type == "holdsOffice" || fact.type == "memberOf")
            continue; // who somebody is, the article tells itself, also while it reports what is said
        const SpeechScope* scope = findings.scopeAt(fact.trigger.begin);
        const Argument* actor = fact.argument("actor");
        const bool isBetweenTwo = isRelation(fact);
        const bool isToldElsewhere = std::any_of(fact.evidence.begin(), fact.evidence.end(),
            [&](Span place) { return !isSameVoice(findings.scopeAt(place.begin), scope); });
        const bool isClaimed = scope && !isToldElsewhere && !isOwnAct(fact, actor, *scope)
            && (fact.type != "Statement" || isPassedOn(findings, fact, actor, *scope));
        const bool isCited
            = scope && fact.type == "Statement" && scope->source.via && isOwnAct(fact, actor, *scope);
        if (isCited) { // "reports cited officials as blaming": who passes it on tells that they did
            fact.source = {{*scope->source.via}, std::nullopt, Stance::Asserted};
            continue;
        }
        if (isClaimed && !isBetweenTwo && fact.source.isOwnVoice()) {
            fact.source = scope->source;
            continue;
        }
        for (Argument& argument : fact.arguments) {
            const SpeechScope* around
                = argument.evidence.isEmpty() ? nullptr : findings.scopeAt(argument.evidence.begin);
            if (around && argument.source.isOwnVoice() && !isOwnAct(fact, actor, *around)
                && fact.type != "Statement" && !(isBetweenTwo && argument.role == "subject"))
                argument.source = around->source;
        }
    }
}

} // namespace casus
