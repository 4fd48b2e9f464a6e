// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule.h"

#include <casus/fact/findings.h>
#include <casus/rules/rules.h>

#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace casus {

/// What one place of a text tells by a rule.
struct Telling
{
    const Rule* rule = nullptr;
    Fact fact; ///< with trigger, status and arguments
};

/// The rules of a book by their ids; they outlive it.
using RulesById = std::map<std::string_view, const Rule*, std::less<>>;

/// Whether two facts are of the same type and eventType.
bool isOfOneType(const Fact& a, const Fact& b);

/// What a sentence tells: of the matches of each trigger those of the rule that is tried first, with the
/// roles that later rules for the same fact add; of triggers that overlap the longer one goes before. In text
/// order. `matches` are in the order of the rules. `yields` as in RuleBook.
std::vector<Telling> tellingsOf(const Document& document, Findings& findings,
    std::span<const RuleMatch> matches, const RulesById& rules, std::span<const std::string> yields);

} // namespace casus
