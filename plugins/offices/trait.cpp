// SPDX-License-Identifier: Apache-2.0
#include "trait.h"

#include <utility>

using namespace casus;

void addTrait(Findings& findings, std::string_view type, EntityIndex subject, Value object, Span evidence,
    std::string_view rule)
{
    Fact fact;
    fact.type = type;
    fact.trigger = evidence;
    fact.confidence = 0.8;
    fact.rule = rule;
    fact.arguments.push_back({"subject", EntityReference {subject}, evidence, {}, 0.8, {}});
    fact.arguments.push_back({"object", std::move(object), Span(), {}, 0.8, {}});
    findings.add(std::move(fact));
}
