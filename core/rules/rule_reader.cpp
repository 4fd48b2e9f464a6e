// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_reader.h"

#include "ontology/vocabulary.h"

#include <casus/error.h>
#include <casus/settings.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <sstream>
#include <utility>

namespace casus {

namespace {

constexpr std::array<std::string_view, 7> kindNames {
    "agent", "entity", "words", "clause", "event", "date", "number"}; // in the order of RoleRule::Kind

/// Captures that are no roles.
constexpr std::string_view trigger = "trigger";
constexpr std::string_view status = "status";

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

/// `actor|target`: one of these.
std::vector<std::string> alternativesOf(const std::string& names)
{
    std::istringstream stream(names);
    std::vector<std::string> alternatives;
    for (std::string name; std::getline(stream, name, '|');)
        alternatives.push_back(name);
    return alternatives;
}

Status statusOf(const Settings& rule, const std::string& name)
{
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    if (found == statusNames.end())
        throw Error(rule.complain("\"" + name
            + "\" is no status; those are Actual, Claimed, Attempted, Ordered, "
              "Planned, Threatened, Possible, Habitual, Negated"));
    return static_cast<Status>(found - statusNames.begin());
}

RoleRule readRole(const Settings& role)
{
    const std::string name = role.require("as");
    const auto kind = std::find(kindNames.begin(), kindNames.end(), name);
    if (kind == kindNames.end())
        throw Error(role.complain(
            "\"as\" is \"" + name + "\"; it takes agent, entity, words, clause, event, date or number"));
    RoleRule made {static_cast<RoleRule::Kind>(kind - kindNames.begin()), wordsOf(role.get("kinds", "")),
        wordsOf(role.get("of", ""))};
    if ((made.kind == RoleRule::Kind::Event) == made.facts.empty())
        throw Error(role.complain(made.facts.empty()
                ? "an event needs the types of facts it may be of: of \"Attack Detention\""
                : "only an event takes \"of\"; write as event"));
    role.refuseUnread();
    return made;
}

void readRoles(const Settings& block, std::map<std::string, RoleRule, std::less<>>& roles)
{
    for (const auto& [name, role] : block.blocks()) {
        if (name == trigger || name == status)
            throw Error(
                role.complain("\"" + name + "\" is no role, each rule may capture it; rename the role"));
        roles.insert_or_assign(name, readRole(role));
    }
}

/// A rule with its patterns.
struct RuleWithPatterns
{
    Rule rule;
    std::vector<Pattern> patterns;
};

/// One rule, with `roles` where it says nothing of its own.
class RuleReader
{
public:
    RuleReader(const Settings& settings, std::span<const std::string> emits,
        const std::map<std::string, RoleRule, std::less<>>& roles)
        : settings_(settings)
        , emits_(emits)
    {
        rule_.id = settings.value();
        rule_.roles = roles;
    }

    RuleWithPatterns read()
    {
        if (rule_.id.empty())
            throw Error(settings_.complain("a rule has a name: rule aid { … }"));
        rule_.fact = settings_.require("fact");
        if (std::find(emits_.begin(), emits_.end(), rule_.fact) == emits_.end())
            throw Error(settings_.complain("the plugin.info does not say that the plugin emits fact "
                + rule_.fact + "; add it there, or correct the key \"fact\""));
        rule_.eventType = settings_.get("type", "");
        rule_.confidence = settings_.getNumber("confidence", rule_.confidence);
        if (rule_.confidence <= 0 || rule_.confidence > 1)
            throw Error(settings_.complain("\"confidence\" must be above 0 and not above 1"));
        rule_.priority = settings_.getInteger("priority", rule_.priority);
        if (settings_.has("status"))
            rule_.status = statusOf(settings_, settings_.require("status"));
        for (const std::string& name : wordsOf(settings_.get("except", "")))
            rule_.except.push_back(statusOf(settings_, name));
        readRoles(settings_.block("roles"), rule_.roles);
        for (const std::string& names : wordsOf(settings_.get("needs", "")))
            rule_.needs.push_back(alternativesOf(names));
        for (const std::vector<std::string>& roles : rule_.needs)
            for (const std::string& role : roles)
                if (!rule_.roles.contains(role))
                    throw Error(
                        settings_.complain("\"needs\" names " + role + ", which is no role of the rules"));
        readMatches();
        return {std::move(rule_), std::move(patterns_)};
    }

private:
    void readMatches()
    {
        for (const auto& [key, entry] : settings_.blocks())
            if (key == "match") {
                patterns_.push_back(readMatch(entry));
            } else if (!known_.contains(key)) {
                throw Error(
                    entry.complain("unknown key; a rule has fact, type, confidence, priority, status, "
                                   "except, needs, roles, match"));
            }
        if (patterns_.empty())
            throw Error(settings_.complain("a rule has at least one match"));
    }

    Pattern readMatch(const Settings& entry)
    {
        Pattern pattern;
        try {
            pattern = readPattern(rule_.id, entry.value());
        } catch (const Error& error) {
            throw Error(entry.complain(error.what()));
        }
        bool hasTrigger = false;
        for (const auto* elements : {&pattern.elements, &pattern.participants})
            for (const Element& element : *elements) {
                hasTrigger = hasTrigger || element.role == trigger;
                if (element.role.empty() || element.role == trigger || element.role == status)
                    continue;
                const auto role = rule_.roles.find(element.role);
                if (role == rule_.roles.end())
                    throw Error(entry.complain("\"" + element.role
                        + "\" is no role; add it to the block \"roles\", or correct its name"));
                rule_.isOverFacts = rule_.isOverFacts || role->second.kind == RoleRule::Kind::Event;
            }
        if (!hasTrigger)
            throw Error(
                entry.complain("it captures no trigger: put trigger= before the word that tells the fact"));
        return pattern;
    }

    const Settings& settings_;
    std::span<const std::string> emits_;
    Rule rule_;
    std::vector<Pattern> patterns_;
    const std::set<std::string, std::less<>> known_ {
        "fact", "type", "confidence", "priority", "status", "except", "needs", "roles"};
};

} // namespace

RuleBook readRules(const std::filesystem::path& file, std::span<const std::string> emits)
{
    const Settings settings = Settings::read(file);
    RuleBook book;
    std::map<std::string, RoleRule, std::less<>> roles;
    readRoles(settings.block("roles"), roles);
    book.completes = wordsOf(settings.get("completes", ""));
    book.yields = wordsOf(settings.get("yields", ""));
    std::vector<RuleWithPatterns> rules;
    std::set<std::string> ids;
    for (const auto& [key, block] : settings.blocks()) {
        if (key == "roles" || key == "completes" || key == "yields")
            continue;
        if (key != "rule")
            throw Error(block.complain("unknown key; the file has roles, completes, yields and rule"));
        rules.push_back(RuleReader(block, emits, roles).read());
        if (const std::string& id = rules.back().rule.id; !ids.insert(id).second)
            throw Error(block.complain("the rule \"" + id + "\" stands twice; rename one"));
    }
    if (rules.empty())
        throw Error(file.string() + ": there are no rules");
    std::stable_sort(rules.begin(), rules.end(), [](const RuleWithPatterns& a, const RuleWithPatterns& b) {
        return a.rule.priority > b.rule.priority;
    });
    for (auto& [rule, patterns] : rules) {
        book.rules.push_back(std::move(rule));
        std::move(patterns.begin(), patterns.end(), std::back_inserter(book.patterns));
    }
    return book;
}

} // namespace casus
