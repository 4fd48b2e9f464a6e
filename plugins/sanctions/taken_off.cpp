// SPDX-License-Identifier: Apache-2.0
#include "taken_off.h"

#include <casus/fact/reference.h>

#include <algorithm>

using namespace casus;

namespace {

/// The verb behind `while` that takes somebody off: `while also removing`.
const Match* verbBehind(const Document& document, std::uint32_t token, std::uint32_t end)
{
    if (token + 1 < end && document.tokens()[token + 1].wordClass == WordClass::Adverb)
        ++token;
    const Match* verb = token + 1 < end ? document.matchAt(token + 1, "lift_verb") : nullptr;
    return verb && document.text(verb->tokens).ends_with("ing") ? verb : nullptr;
}

/// Whether measures are named that are lifted, which rules of their own tell.
bool namesMeasure(const Document& document, Span words)
{
    const auto matches = document.matchesIn(words);
    return std::any_of(
        matches.begin(), matches.end(), [](const Match& match) { return match.is("sanction_noun"); });
}

} // namespace

void addTakenOff(const Document& document, Findings& findings, FactIndex designation)
{
    const Fact& listed = findings.facts()[designation];
    const Argument* type = listed.argument("eventType");
    if (!type || !(type->value == Value(Concept {"Designation"})))
        return;
    const std::uint32_t end = document.sentenceOf(listed.trigger.begin).tokens.end;
    for (std::uint32_t token = listed.trigger.end; token < end; ++token) {
        const Match* verb
            = document.tokens()[token].is({"while", "whilst"}) ? verbBehind(document, token, end) : nullptr;
        if (!verb || namesMeasure(document, {verb->tokens.end, end}))
            continue;
        Fact fact;
        fact.type = "Sanction";
        fact.rule = "taken_off";
        fact.trigger = verb->tokens;
        fact.status = listed.status;
        fact.confidence = 0.6;
        fact.arguments.push_back({"eventType", Concept {"Delisting"}, verb->tokens, {}, 0.6});
        for (const Argument& argument : listed.arguments)
            if (argument.role == "actor")
                fact.arguments.push_back(argument);
        const Phrase* object = verb->tokens.end < end ? document.phraseAt(verb->tokens.end) : nullptr;
        if (object && isAgent(document, object->tokens))
            if (const auto entity = refer(document, findings, object->tokens))
                fact.arguments.push_back({"target", EntityReference {*entity}, object->tokens, {}, 0.6});
        findings.add(std::move(fact));
        return;
    }
}
