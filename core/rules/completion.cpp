// SPDX-License-Identifier: Apache-2.0
#include "rules/completion.h"

#include <optional>

namespace casus {

namespace {

bool isSame(const Argument* a, const Argument* b)
{
    return a && b && a->value == b->value;
}

/// The fact of a type that the trigger of a telling tells as well.
std::optional<FactIndex> factOf(
    const Document& document, const Findings& findings, const Telling& telling, const std::string& type)
{
    const Span sentence = document.sentenceOf(telling.fact.trigger.begin).tokens;
    for (const FactIndex index : findings.factsIn(sentence, type)) {
        const Fact& fact = findings.facts()[index];
        if (fact.trigger.overlaps(telling.fact.trigger)
            && isSame(fact.argument("eventType"), telling.fact.argument("eventType")))
            return index;
    }
    return std::nullopt;
}

} // namespace

bool completeOther(
    const Document& document, Findings& findings, const Telling& telling, std::span<const std::string> types)
{
    for (const std::string& type : types) {
        const auto index = factOf(document, findings, telling, type);
        if (!index)
            continue;
        const Fact known = findings.facts()[*index];
        for (const Argument& argument : telling.fact.arguments)
            if (!known.argument(argument.role) && !known.has(argument.value))
                findings.fill(*index, argument);
        return true;
    }
    return false;
}

} // namespace casus
