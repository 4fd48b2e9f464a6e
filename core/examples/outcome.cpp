// SPDX-License-Identifier: Apache-2.0
#include "examples/outcome.h"

#include "ontology/vocabulary.h"

#include <algorithm>
#include <variant>

namespace casus {

namespace {

/// Writes the facts of one article in the words of an example.
class Writer
{
public:
    explicit Writer(const Extract& extract)
        : document_(extract.document)
        , findings_(extract.findings)
    {
    }

    Outcome outcome() const
    {
        Outcome outcome;
        for (const Fact& fact : findings_.facts())
            outcome.facts.push_back(telling(fact));
        for (EntityIndex index = 0; index < findings_.entities().size(); ++index) {
            outcome.entities.push_back({std::string(), namesOf(index), {}});
            addKnown(index, outcome.entities.back().properties);
            if (findings_.entities()[index].isNamed)
                outcome.names.emplace_back(findings_.entities()[index].kind, namesOf(index));
        }
        return outcome;
    }

private:
    ExampleFact telling(const Fact& fact) const
    {
        ExampleFact telling {
            fact.type, std::string(nameOf(statusNames, fact.status)), voiceOf(fact.source), {}};
        for (const Argument& argument : fact.arguments)
            telling.fillers.push_back(filler(argument));
        return telling;
    }

    ExampleFiller filler(const Argument& argument) const
    {
        ExampleFiller filler {argument.role, {}, voiceOf(argument.source)};
        if (const auto* entity = std::get_if<EntityReference>(&argument.value)) {
            filler.names = namesOf(entity->index);
            addKnown(entity->index, filler.properties);
        } else if (const auto* fact = std::get_if<FactReference>(&argument.value)) {
            filler.names = {std::string(document_.text(findings_.facts()[fact->index].trigger))};
        } else if (const auto* type = std::get_if<Concept>(&argument.value)) {
            filler.names = {type->name};
        } else if (const auto* date = std::get_if<Date>(&argument.value)) {
            filler.names = {date->value};
        } else {
            filler.names = {std::get<std::string>(argument.value)};
        }
        return filler;
    }

    std::vector<std::string> namesOf(EntityIndex index) const
    {
        const Entity& entity = findings_.entities()[index];
        std::vector<std::string> names {entity.name};
        for (const Span mention : entity.mentions)
            if (const std::string words(document_.text(mention));
                std::find(names.begin(), names.end(), words) == names.end())
                names.push_back(words);
        return names;
    }

    Properties voiceOf(const Source& source) const
    {
        Properties voice;
        if (source.isOwnVoice())
            return voice;
        for (const EntityIndex claimant : source.claimants)
            voice.emplace_back("claimant", findings_.entities()[claimant].name);
        if (source.via)
            voice.emplace_back("via", findings_.entities()[*source.via].name);
        voice.emplace_back("stance", nameOf(stanceNames, source.stance));
        return voice;
    }

    void addKnown(EntityIndex index, Properties& properties) const
    {
        const Entity& entity = findings_.entities()[index];
        properties.emplace_back("kind", entity.kind);
        for (const auto& [key, other] : {std::pair("country", entity.country), {"memberOf", entity.memberOf},
                 {"officeOf", entity.officeOf}, {"partOf", entity.partOf}})
            if (other)
                properties.emplace_back(key, findings_.entities()[*other].name);
        for (const auto& [key, number] : {std::pair("count", entity.count.best),
                 {"minCount", entity.count.minimum}, {"maxCount", entity.count.maximum}})
            if (number)
                properties.emplace_back(key, std::to_string(*number));
        if (!entity.role.empty())
            properties.emplace_back("role", entity.role);
        if (!entity.condition.empty())
            properties.emplace_back("condition", entity.condition);
    }

    const Document& document_;
    const Findings& findings_;
};

bool isVoice(const std::pair<std::string, std::string>& property)
{
    return property.first == "claimant" || property.first == "via" || property.first == "stance";
}

/// Whether all that is expected is found, and no other voice than the expected one.
bool fits(const Properties& expected, const Properties& found)
{
    const bool isOwnVoice = std::none_of(expected.begin(), expected.end(), isVoice);
    return std::all_of(expected.begin(), expected.end(), [&](const auto& property) {
        return std::find(found.begin(), found.end(), property) != found.end();
    }) && !(isOwnVoice && std::any_of(found.begin(), found.end(), isVoice));
}

bool fits(const ExampleFiller& expected, const ExampleFiller& found)
{
    return expected.role == found.role && fits(expected.properties, found.properties)
        && std::find(found.names.begin(), found.names.end(), expected.names.front()) != found.names.end();
}

bool fits(const ExampleFact& expected, const ExampleFact& found)
{
    return expected.type == found.type && expected.status == found.status && fits(expected.voice, found.voice)
        && std::all_of(expected.fillers.begin(), expected.fillers.end(), [&](const ExampleFiller& filler) {
               return std::any_of(found.fillers.begin(), found.fillers.end(),
                   [&](const ExampleFiller& other) { return fits(filler, other); });
           });
}

std::string worded(const Properties& properties)
{
    std::string text;
    for (const auto& [key, value] : properties)
        text += (text.empty() ? "" : " ") + key + " \"" + value + "\"";
    return text;
}

std::string worded(const ExampleFact& telling)
{
    std::string text = telling.type + " " + telling.status;
    if (!telling.voice.empty())
        text += " " + worded(telling.voice);
    for (const ExampleFiller& filler : telling.fillers) {
        text += "\n        " + filler.role + " \"" + filler.names.front() + "\"";
        if (!filler.properties.empty())
            text += " { " + worded(filler.properties) + " }";
    }
    return text;
}

void compareFacts(const TextExample& example, const Outcome& outcome, std::vector<std::string>& differences)
{
    std::vector<ExampleFact> rest = outcome.facts;
    for (const ExampleFact& expected : example.facts) {
        const auto found = std::find_if(
            rest.begin(), rest.end(), [&](const ExampleFact& other) { return fits(expected, other); });
        if (found == rest.end())
            differences.push_back("missing: " + worded(expected));
        else
            rest.erase(found);
    }
    for (const ExampleFact& other : rest)
        if (std::any_of(example.facts.begin(), example.facts.end(),
                [&](const ExampleFact& fact) { return fact.type == other.type; })
            || std::find(example.none.begin(), example.none.end(), other.type) != example.none.end())
            differences.push_back("not expected: " + worded(other));
}

void compareEntities(
    const TextExample& example, const Outcome& outcome, std::vector<std::string>& differences)
{
    for (const ExampleFiller& expected : example.entities)
        if (std::none_of(outcome.entities.begin(), outcome.entities.end(),
                [&](const ExampleFiller& found) { return fits(expected, found); }))
            differences.push_back(
                "missing: entity \"" + expected.names.front() + "\" { " + worded(expected.properties) + " }");
}

void compareNames(const TextExample& example, const Outcome& outcome, std::vector<std::string>& differences)
{
    auto rest = outcome.names;
    for (const auto& [kind, words] : example.names) {
        const auto found
            = std::find_if(rest.begin(), rest.end(), [&, kind = kind, words = words](const auto& name) {
                  return name.first == kind
                      && std::find(name.second.begin(), name.second.end(), words) != name.second.end();
              });
        if (found == rest.end())
            differences.push_back("missing: " + kind + " \"" + words + "\"");
        else
            rest.erase(found);
    }
    for (const auto& [kind, words] : rest)
        if (std::any_of(example.names.begin(), example.names.end(),
                [&, kind = kind](const auto& name) { return name.first == kind; })
            || std::find(example.none.begin(), example.none.end(), kind) != example.none.end())
            differences.push_back("not expected: " + kind + " \"" + words.front() + "\"");
}

} // namespace

Outcome outcomeOf(const Extract& extract)
{
    return Writer(extract).outcome();
}

std::vector<std::string> differences(const TextExample& example, const Outcome& outcome)
{
    std::vector<std::string> differences;
    compareFacts(example, outcome, differences);
    compareNames(example, outcome, differences);
    compareEntities(example, outcome, differences);
    return differences;
}

std::string describe(const Outcome& outcome)
{
    std::string text;
    for (const ExampleFact& fact : outcome.facts)
        text += "    " + worded(fact) + "\n";
    for (const auto& [kind, names] : outcome.names)
        text += "    " + kind + " \"" + names.front() + "\"\n";
    return text;
}

} // namespace casus
