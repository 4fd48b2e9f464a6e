// SPDX-License-Identifier: Apache-2.0
#include "identity/coreference.h"

#include "identity/family.h"
#include "identity/merging.h"
#include "identity/short_forms.h"
#include "language/layers.h"

#include <casus/language/fold.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace casus {

namespace {

bool isPlaceKind(const std::string& kind)
{
    return familyOf(kind) == "place";
}

/// A body that no list knows, of one word: it may be short for one named before.
bool isShortBody(const Mention& mention)
{
    return mention.confidence < 0.8 && familyOf(mention.kind) == "org"
        && mention.name.find(' ') == std::string::npos;
}

/// What a body with a longer name is short for, by kind: its first and its last word.
std::vector<std::string> shortFormsOf(const Mention& mention)
{
    const std::string_view name = mention.name;
    if (familyOf(mention.kind) != "org" || name.find(' ') == std::string_view::npos)
        return {};
    return {
        mention.kind + '/' + fold(name.substr(0, name.find(' '))), mention.kind + '/' + fold(lastWord(name))};
}

/// A name that a list or an annotator gives to words that are not those of it stays as it is written.
void keepWords(const Document& document, Mention& mention, const NotSame& notSame)
{
    const std::string_view words = document.text(mention.tokens);
    if (words != mention.name && notSame.has(words, mention.name, mention.kind))
        mention.name = words;
}

/// Mentions of one family with one key are one entity.
std::string keyOf(const Mention& mention)
{
    return (std::string(familyOf(mention.kind)) += '/') += fold(mention.name);
}

/// Tells entities their countries and the bodies they are part of, where the text names these.
void relate(const std::vector<Mention>& mentions, const std::unordered_map<std::string, EntityIndex>& byKey,
    std::vector<Entity>& entities)
{
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
}

} // namespace

void groupMentions(Document& document, const NotSame& notSame)
{
    std::vector<Mention>& mentions = document.layers().mentions;
    std::vector<Entity>& entities = document.layers().entities;
    entities.clear();
    if (!notSame.isEmpty())
        for (Mention& mention : mentions)
            keepWords(document, mention, notSame);
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
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        Mention& mention = mentions[i];
        std::string key = keys[i];
        const auto mayBe = [&](std::string_view full) {
            return !notSame.has(mention.name, full.substr(full.find('/') + 1), mention.kind);
        };
        if (isShortBody(mention))
            if (const auto full = keyOfWord.find(mention.kind + '/' + fold(mention.name));
                full != keyOfWord.end() && !full->second.empty() && mayBe(full->second))
                key = full->second;
        if (mention.name.find(' ') == std::string::npos)
            if (const auto full = keyOfShortForm.find(key);
                full != keyOfShortForm.end() && mayBe(full->second))
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
    relate(mentions, byKey, entities);
    for (Mention& mention : mentions)
        mention.merge = mergeOf(document, mention, entities[mention.entity].name);
}

} // namespace casus
