// SPDX-License-Identifier: Apache-2.0
#include "ontology/resolution.h"

#include "identity/slug.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace casus {

namespace {

std::size_t wordCount(std::string_view name)
{
    bool isInside = false;
    return static_cast<std::size_t>(std::count_if(name.begin(), name.end(), [&](char character) {
        const bool isSpace = character == ' ' || character == '\n' || character == '\t';
        return !std::exchange(isInside, !isSpace) && !isSpace;
    }));
}

/// An office's name says little without its body: `president` of what?
std::string ownedSlug(const Entity& entity, std::span<const Entity> entities)
{
    if (!entity.officeOf || *entity.officeOf >= entities.size() || !entities[*entity.officeOf].isNamed)
        return {};
    std::string own = slug(entity.name);
    const std::string owner = slug(entities[*entity.officeOf].name);
    if (own.empty() || owner.empty() || own.find(owner) != std::string::npos)
        return own;
    return own + "-of-" + owner;
}

std::string slugOf(const Entity& entity, const KindMapping& kind, std::span<const Entity> entities)
{
    if (kind.family.empty())
        return {};
    if (kind.isOwned)
        return ownedSlug(entity, entities);
    if (!entity.isNamed || (kind.leastWords > 1 && wordCount(entity.name) < kind.leastWords))
        return {};
    return slug(entity.name);
}

/// The codes of the states that entities belong to, as the document's mentions have them; empty where
/// unknown.
std::vector<std::string_view> countriesOf(const Document& document, std::span<const Entity> entities)
{
    std::vector<std::string_view> countries(entities.size());
    for (const Mention& mention : document.mentions())
        if (countries[mention.entity].empty())
            countries[mention.entity] = mention.country;
    for (std::size_t index = document.entities().size(); index < entities.size(); ++index)
        if (const std::optional<EntityIndex>& country = entities[index].country;
            country && *country < document.entities().size())
            countries[index] = countries[*country];
    return countries;
}

} // namespace

std::vector<Resolved> resolve(const Document& document, const Findings& findings, const Mapping& mapping,
    const Linking& linking, std::vector<std::string>& warnings)
{
    const std::span<const Entity> entities = findings.entities();
    const std::vector<std::string_view> countries = countriesOf(document, entities);
    std::vector<Resolved> resolved(entities.size());
    std::unordered_map<std::string, EntityIndex> firstOf;
    std::set<std::string> unknown;
    for (EntityIndex index = 0; index < entities.size(); ++index) {
        const Entity& entity = entities[index];
        Resolved& entry = resolved[index];
        entry.first = index;
        entry.kind = mapping.kind(entity.kind);
        if (!entry.kind) {
            if (unknown.insert(entity.kind).second)
                warnings.push_back("\"" + entity.name + "\" is of the kind \"" + entity.kind
                    + "\", which the mapping does not know; all of that kind are left out");
            continue;
        }
        entry.slug = slugOf(entity, *entry.kind, entities);
        if (entry.slug.empty())
            continue;
        const std::string own = entry.slug;
        const Named named {entity.name, own, *entry.kind, countries[index]};
        entry.link = linking.find(named, mapping);
        if (entry.link)
            entry.slug = entry.link->base->id(entry.link->number);
        else if (linking.isAnother(named)) {
            entry.slug.clear();
            continue;
        }
        // The same name for another kind (Georgia, Georgia) is another thing and stays local.
        const EntityIndex first = firstOf.emplace(entry.kind->family + '/' + entry.slug, index).first->second;
        const bool isOne = resolved[first].kind == entry.kind
            && !linking.areApart(entity.name, entities[first].name, entity.kind);
        if (isOne) {
            entry.first = first;
            entry.isRenamed = first != index && own != slugOf(entities[first], *entry.kind, entities);
        } else {
            entry.slug.clear();
            entry.link.reset();
        }
    }
    return resolved;
}

} // namespace casus
