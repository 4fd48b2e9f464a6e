// SPDX-License-Identifier: Apache-2.0
#include "rules/acts.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <string>
#include <utility>

namespace casus {

namespace {

constexpr std::size_t mostRemembered
    = 64; // acts that a telling may be one of, so that long texts cost no more

bool isEntity(const Argument& argument)
{
    return std::holds_alternative<EntityReference>(argument.value);
}

/// Whether both have somebody in a role and nobody in common there.
bool differIn(const Fact& a, const Fact& b, const std::string& role)
{
    bool isFilled = false;
    for (const Argument& one : a.arguments)
        for (const Argument& other : b.arguments) {
            if (one.role != role || other.role != role)
                continue;
            if (one.value == other.value)
                return false;
            isFilled = true;
        }
    return isFilled;
}

bool isDefiniteNoun(const Document& document, Span trigger)
{
    const Phrase* phrase = document.phraseAt(trigger.begin);
    return phrase && phrase->isDefinite && trigger.contains(phrase->head);
}

bool isOneAct(const Document& document, const Fact& act, const Fact& telling)
{
    const Date* one = act.date();
    const Date* other = telling.date();
    if (!isOfOneType(act, telling) || act.status != telling.status
        || (one && other && !mayCoincide(*one, *other)))
        return false;
    bool isShared = isDefiniteNoun(document, telling.trigger);
    for (const Argument& argument : telling.arguments) {
        if (isEntity(argument) && differIn(act, telling, argument.role))
            return false;
        isShared = isShared || (isEntity(argument) && act.has(argument.role, argument.value));
    }
    return isShared;
}

void addTelling(Fact& act, Fact telling)
{
    act.evidence.push_back(telling.trigger);
    for (Argument& argument : telling.arguments)
        if (!act.argument(argument.role) || (isEntity(argument) && !act.has(argument.value)))
            act.arguments.push_back(std::move(argument));
}

/// Each subject with each object.
void addRelations(Findings& findings, const Fact& told)
{
    const Stance stance = told.status == Status::Negated ? Stance::Denied
        : told.status == Status::Possible                ? Stance::Supposed
                                                         : Stance::Asserted;
    for (const Argument& subject : told.arguments)
        for (const Argument& object : told.arguments) {
            if (subject.role != "subject" || object.role != "object")
                continue;
            Fact relation = told;
            relation.status = Status::Actual;
            relation.arguments = {subject, object};
            relation.arguments.back().source.stance = stance;
            findings.add(std::move(relation));
        }
}

} // namespace

void addActs(const Document& document, Findings& findings, std::vector<Telling> tellings)
{
    std::vector<Fact> acts;
    for (Telling& telling : tellings) {
        Fact& fact = telling.fact;
        if (fact.argument("subject") || fact.argument("object")) {
            addRelations(findings, fact);
            continue;
        }
        if (!fact.argument("date"))
            if (const DateMention* date = dateOfEvent(document, fact.trigger))
                fact.arguments.push_back(
                    {"date", date->date, date->tokens, {}, fact.confidence, telling.rule->id});
        const auto first = acts.size() > mostRemembered ? acts.end() - mostRemembered : acts.begin();
        const auto known
            = std::find_if(first, acts.end(), [&](const Fact& act) { return isOneAct(document, act, fact); });
        if (known == acts.end())
            acts.push_back(std::move(fact));
        else
            addTelling(*known, std::move(fact));
    }
    for (Fact& act : acts)
        findings.add(std::move(act));
}

} // namespace casus
