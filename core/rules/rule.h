// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pattern.h"

#include <casus/fact/fact.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace casus {

/// What a capture becomes in a fact.
struct RoleRule
{
    enum class Kind {
        Agent, ///< somebody who acts
        Entity, ///< whatever the phrase speaks of
        Words, ///< the words captured
        Clause, ///< those from there to the end of the clause
        Event, ///< the fact that the words tell
        Date,
        Number
    };

    Kind kind = Kind::Entity;
    std::vector<std::string> kinds; ///< of entities; empty: any
    std::vector<std::string> facts; ///< types of facts that an event may be of
};

/// A rule of a plugin that has no code: what to look for, and what to tell of it.
struct Rule
{
    std::string id;
    std::string fact; ///< type
    std::string eventType; ///< empty: what the column `type` of the trigger's lexicon entry says
    double confidence = 0.8;
    long priority = 0; ///< of rules that fit one trigger the highest tells it, then the first of the file
    std::optional<Status> status; ///< absent: as the sentence has it
    std::vector<Status> except; ///< in which nothing is told
    std::vector<std::vector<std::string>>
        needs; ///< roles without which nothing is told; one of each is enough
    std::map<std::string, RoleRule, std::less<>> roles;
    bool isOverFacts = false; ///< captures an event: it is tried after the rules that do not
};

/// All rules of a plugin.
struct RuleBook
{
    std::vector<Rule> rules; ///< in the order in which they are tried
    std::vector<Pattern> patterns; ///< of all rules in that order, each named by its rule
    std::vector<std::string> completes; ///< types of facts: those that others told get the roles they lack
    std::vector<std::string> yields; ///< types of facts: where others told one by a trigger, nothing is told
};

} // namespace casus
