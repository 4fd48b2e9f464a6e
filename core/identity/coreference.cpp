// SPDX-License-Identifier: Apache-2.0
#include "identity/coreference.h"

#include <casus/language/fold.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace casus {

namespace {

std::string_view lastWord(std::string_view name)
{
    return name.substr(name.rfind(' ') + 1);
}

/// `Popular Mobilization Forces` gives `pmf`; small words count for nothing.
std::string initials(std::string_view name)
{
    std::string letters;
    bool isStart = true;
    for (const char byte : name) {
        if (isStart && byte >= 'A' && byte <= 'Z')
            letters += static_cast<char>(byte + 32);
        isStart = byte == ' ' || byte == '-';
    }
    return letters;
}

bool isPlaceKind(const std::string& kind)
{
    return kind == "Country" || kind == "Place" || kind == "Facility";
}

std::string_view familyOf(const Mention& mention)
{
    return mention.kind == "Person" ? "person/"
        : isPlaceKind(mention.kind) ? "place/"
        : mention.kind == "Weapon"  ? "weapon/"
                                    : "org/";
}

/// A body that no list knows, of one word: it may be short for one named before.
bool isShortBody(const Mention& mention)
{
    return mention.confidence < 0.8 && familyOf(mention) == "org/"
        && mention.name.find(' ') == std::string::npos;
}

/// What a body with a longer name is short for, by kind: its first and its last word.
std::vector<std::string> shortFormsOf(const Mention& mention)
{
    const std::string_view name = mention.name;
    if (familyOf(mention) != "org/" || name.find(' ') == std::string_view::npos)
        return {};
    return {
        mention.kind + '/' + fold(name.substr(0, name.find(' '))), mention.kind + '/' + fold(lastWord(name))};
}

/// Mentions of one family with one key are one entity.
std::string keyOf(const Mention& mention)
{
    return std::string(familyOf(mention)) += fold(mention.name);
}

} // namespace

std::vector<Entity> groupMentions(std::vector<Mention>& mentions)
{
    std::vector<std::string> keys(mentions.size());
    std::transform(mentions.begin(), mentions.end(), keys.begin(), keyOf);
    std::unordered_map<std::string, EntityIndex> byKey;
    std::unordered_map<std::string, std::string_view>
        keyOfShortForm; // last names of persons, initials of bodies
    std::unordered_map<std::string, std::string_view>
        keyOfWord; // of bodies, by kind; empty where a word is that of several
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Mention& mention = mentions[i];
        const bool isPerson = mention.kind == "Person";
        if (isPerson && mention.name.find(' ') != std::string::npos)
            keyOfShortForm.try_emplace("person/" + fold(lastWord(mention.name)), keys[i]);
        else if (!isPerson && !isPlaceKind(mention.kind) && initials(mention.name).size() > 1)
            keyOfShortForm.try_emplace("org/" + initials(mention.name), keys[i]);
    }
    for (std::size_t i = 0; i < mentions.size(); ++i)
        for (std::string& word : shortFormsOf(mentions[i]))
            if (const auto [other, isNew] = keyOfWord.try_emplace(std::move(word), keys[i]);
                !isNew && other->second != keys[i])
                other->second = {};
    std::vector<Entity> entities;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        Mention& mention = mentions[i];
        std::string key = keys[i];
        if (isShortBody(mention))
            if (const auto full = keyOfWord.find(mention.kind + '/' + fold(mention.name));
                full != keyOfWord.end() && !full->second.empty())
                key = full->second;
        if (mention.name.find(' ') == std::string::npos)
            if (const auto full = keyOfShortForm.find(key); full != keyOfShortForm.end())
                key = full->second;
        const auto [place, isNew] = byKey.try_emplace(key, static_cast<EntityIndex>(entities.size()));
        if (isNew) {
            Entity entity;
            entity.kind = mention.kind;
            entity.isNamed = true;
            entities.push_back(std::move(entity));
        }
        Entity& entity = entities[place->second];
        if (mention.name.size() > entity.name.size())
            entity.name = mention.name;
        entity.mentions.push_back(mention.tokens);
        mention.entity = place->second;
    }
    std::unordered_map<std::string, EntityIndex> countries;
    for (const Mention& mention : mentions)
        if (mention.kind == "Country" && !mention.country.empty())
            countries.try_emplace(mention.country, mention.entity);
    for (const Mention& mention : mentions) {
        Entity& entity = entities[mention.entity];
        const auto country = countries.find(mention.country);
        if (mention.kind != "Country" && country != countries.end())
            entity.country = country->second;
        if (mention.partOf.empty())
            continue;
        if (const auto whole = byKey.find("org/" + fold(mention.partOf));
            whole != byKey.end() && whole->second != mention.entity)
            entity.partOf = whole->second;
    }
    return entities;
}

std::string_view mergeReason(const Mention& mention, std::string_view words, std::string_view entityName)
{
    const std::string written = fold(words);
    const std::string whole = fold(entityName);
    if (written == whole)
        return "same name";
    if (mention.isAdjective)
        return "adjective of the name";
    if ((' ' + whole + ' ').find(' ' + written + ' ') != std::string::npos)
        return "part of the name";
    if (written == initials(entityName))
        return "initials";
    return fold(mention.name) == whole ? "other form of the name" : std::string_view();
}

} // namespace casus
