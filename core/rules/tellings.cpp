// SPDX-License-Identifier: Apache-2.0
#include "rules/tellings.h"

#include "rules/filler_values.h"

#include "ontology/vocabulary.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace casus {

namespace {

/// The status that a lexicon entry gives to what its word qualifies, by its column `status`.
std::optional<Status> statusOf(const Capture* qualifier)
{
    if (!qualifier || !qualifier->match)
        return std::nullopt;
    const auto found = std::find(statusNames.begin(), statusNames.end(), qualifier->match->value("status"));
    return found == statusNames.end() ? std::nullopt
                                      : std::optional(static_cast<Status>(found - statusNames.begin()));
}

/// Whether an entity has another part in a fact: nobody does something to himself.
bool isTaken(const Fact& fact, const Argument& argument)
{
    return std::holds_alternative<EntityReference>(argument.value)
        && std::any_of(fact.arguments.begin(), fact.arguments.end(), [&](const Argument& other) {
               return other.role != argument.role && other.value == argument.value;
           });
}

/// What the matches of one rule tell by one trigger.
class Reading
{
public:
    Reading(const Document& document, Findings& findings, const Rule& rule, const Capture& trigger)
        : document_(document)
        , findings_(findings)
        , telling_ {&rule, {}}
    {
        Fact& fact = telling_.fact;
        fact.type = rule.fact;
        fact.trigger = trigger.tokens;
        fact.confidence = rule.confidence;
        fact.rule = rule.id;
        fact.status = rule.status ? *rule.status : statusAt(document, trigger.tokens.begin);
        std::string type = rule.eventType;
        if (type.empty() && trigger.match)
            type = trigger.match->value("type");
        if (!type.empty())
            fact.arguments.push_back(
                {"eventType", Concept {type}, trigger.tokens, {}, rule.confidence, rule.id});
    }

    void add(const RuleMatch& match)
    {
        if (const auto status = statusOf(match.capture("status")); status && !telling_.rule->status)
            telling_.fact.status = *status;
        for (const Capture& capture : match.captures) {
            const auto role = telling_.rule->roles.find(capture.role);
            if (role == telling_.rule->roles.end())
                continue;
            auto value = valueOf(document_, findings_, role->second, capture);
            if (!value)
                continue;
            Argument argument {role->first, std::move(*value), capture.tokens, {}, telling_.rule->confidence,
                telling_.rule->id};
            if (!telling_.fact.has(argument.role, argument.value) && !isTaken(telling_.fact, argument))
                telling_.fact.arguments.push_back(std::move(argument));
        }
    }

    bool isTold() const
    {
        const Rule& rule = *telling_.rule;
        return std::find(rule.except.begin(), rule.except.end(), telling_.fact.status) == rule.except.end()
            && std::all_of(rule.needs.begin(), rule.needs.end(), [&](const std::vector<std::string>& roles) {
                   return std::any_of(roles.begin(), roles.end(),
                       [&](const std::string& role) { return telling_.fact.argument(role) != nullptr; });
               });
    }

    Telling take() { return std::move(telling_); }

private:
    const Document& document_;
    Findings& findings_;
    Telling telling_;
};

/// Adds the roles that a telling lacks and another one of the same fact has.
void complete(Telling& telling, const Telling& other)
{
    std::vector<Argument> more;
    for (const Argument& argument : other.fact.arguments)
        if (!telling.fact.argument(argument.role) && !isTaken(telling.fact, argument))
            more.push_back(argument);
    std::move(more.begin(), more.end(), std::back_inserter(telling.fact.arguments));
}

bool isToldByOthers(
    const Document& document, const Findings& findings, Span trigger, std::span<const std::string> types)
{
    const Span sentence = document.sentenceOf(trigger.begin).tokens;
    for (const std::string& type : types)
        for (const FactIndex index : findings.factsIn(sentence, type)) {
            const Fact& fact = findings.facts()[index];
            if (fact.trigger.overlaps(trigger)
                || std::any_of(fact.evidence.begin(), fact.evidence.end(),
                    [&](Span place) { return place.overlaps(trigger); }))
                return true;
        }
    return false;
}

} // namespace

bool isOfOneType(const Fact& a, const Fact& b)
{
    const Argument* one = a.argument("eventType");
    const Argument* other = b.argument("eventType");
    return a.type == b.type && (one == other || (one && other && one->value == other->value));
}

std::vector<Telling> tellingsOf(const Document& document, Findings& findings,
    std::span<const RuleMatch> matches, const RulesById& rules, std::span<const std::string> yields)
{
    std::vector<Telling> all;
    std::vector<bool> isRead(matches.size(), false);
    for (std::size_t first = 0; first < matches.size(); ++first) {
        if (isRead[first])
            continue;
        const Capture& trigger = *matches[first].capture("trigger");
        Reading reading(document, findings, *rules.find(matches[first].rule)->second, trigger);
        for (std::size_t i = first; i < matches.size() && matches[i].rule == matches[first].rule; ++i)
            if (!isRead[i] && matches[i].capture("trigger")->tokens == trigger.tokens) {
                isRead[i] = true;
                reading.add(matches[i]);
            }
        if (reading.isTold() && !isToldByOthers(document, findings, trigger.tokens, yields))
            all.push_back(reading.take());
    }
    std::stable_sort(all.begin(), all.end(), [](const Telling& a, const Telling& b) {
        return std::pair(-a.rule->priority, b.fact.trigger.size())
            < std::pair(-b.rule->priority, a.fact.trigger.size()); // "called off" before "called"
    });
    std::vector<Telling> told;
    for (Telling& telling : all) {
        const auto known = std::find_if(told.begin(), told.end(),
            [&](const Telling& other) { return other.fact.trigger.overlaps(telling.fact.trigger); });
        if (known == told.end())
            told.push_back(std::move(telling));
        else if (isOfOneType(known->fact, telling.fact))
            complete(*known, telling);
    }
    std::stable_sort(told.begin(), told.end(),
        [](const Telling& a, const Telling& b) { return a.fact.trigger.begin < b.fact.trigger.begin; });
    return told;
}

} // namespace casus
