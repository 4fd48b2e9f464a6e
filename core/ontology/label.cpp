// SPDX-License-Identifier: Apache-2.0
#include "ontology/label.h"

#include <algorithm>
#include <vector>

namespace casus {

namespace {

constexpr std::size_t longestLabel = 120; // bytes

} // namespace

std::string wordsOfName(std::string_view name)
{
    std::string words;
    for (const char byte : name) {
        const bool isUpper = byte >= 'A' && byte <= 'Z';
        if (isUpper && !words.empty())
            words += ' ';
        words += isUpper ? static_cast<char>(byte + 32) : byte;
    }
    return words;
}

std::string textOfValue(const Target& target)
{
    if (const auto* entry = std::get_if<const ConceptMapping*>(&target))
        return (*entry)->name;
    if (const auto* date = std::get_if<Date>(&target))
        return date->value;
    if (const auto* number = std::get_if<Number>(&target))
        return number->text;
    return std::get<std::string>(target);
}

std::string nameOfTarget(const Graph& graph, const Target& target)
{
    if (const auto* entity = std::get_if<EntityNode>(&target))
        return graph.entities[entity->index].label;
    if (const auto* event = std::get_if<EventNode>(&target))
        return wordsOfName(graph.events[event->index].type->name);
    if (const auto* entry = std::get_if<const ConceptMapping*>(&target))
        return wordsOfName((*entry)->name);
    return std::holds_alternative<ClaimNode>(target) ? "claim" : textOfValue(target);
}

std::string labelOf(std::string_view text)
{
    std::string label(text.substr(0, std::min(text.size(), longestLabel)));
    if (text.size() > longestLabel)
        label.resize(std::max<std::size_t>(1, std::min(label.size(), label.rfind(' '))));
    while (!label.empty() && text.size() > longestLabel
        && (static_cast<unsigned char>(text[label.size()]) & 0xC0U) == 0x80U)
        label.pop_back(); // never inside a character
    std::replace(label.begin(), label.end(), '\n', ' ');
    std::replace(label.begin(), label.end(), '\t', ' ');
    return label;
}

std::string eventLabel(const Graph& graph, const GraphEvent& event, std::string_view trigger)
{
    const EventMapping& type = *event.type;
    std::string label = type.isWorded ? std::string(trigger) : wordsOfName(type.name);
    std::string date;
    for (const RoleValue& value : event.roles) {
        if (!value.isAsserted)
            continue;
        if (const auto* entry = std::get_if<const ConceptMapping*>(&value.target))
            label = wordsOfName((*entry)->name);
        else if (const auto* day = std::get_if<Date>(&value.target))
            date = day->value;
    }
    std::vector<std::string> named; // what is the target and the place is named once
    const auto name = [&](bool hasOwnWord) {
        const RoleMapping* last = nullptr;
        for (const RoleValue& value : event.roles) {
            const auto own = type.labels.find(value.role->name);
            const std::string& word = own == type.labels.end() ? value.role->label : own->second;
            if (!value.isAsserted || word.empty() || value.role == last
                || (own != type.labels.end()) != hasOwnWord)
                continue;
            last = value.role;
            std::string target = nameOfTarget(graph, value.target);
            if (std::find(named.begin(), named.end(), target) != named.end())
                continue;
            label += ' ' + word + ' ' + target;
            named.push_back(std::move(target));
        }
    };
    name(true);
    name(false);
    return labelOf(date.empty() ? label : label + ", " + date);
}

std::string voiceLabel(const Graph& graph, const Voice& voice)
{
    std::string label = wordsOfName(nameOf(stanceNames, voice.stance));
    const char* word = " by ";
    for (const EntityNode claimant : voice.claimants) {
        label += word + graph.entities[claimant.index].label;
        word = " and ";
    }
    return label;
}

std::string claimLabel(const Graph& graph, const GraphClaim& claim)
{
    return labelOf(claim.predicate + ": " + nameOfTarget(graph, claim.object) + " ("
        + voiceLabel(graph, claim.voice) + ")");
}

} // namespace casus
