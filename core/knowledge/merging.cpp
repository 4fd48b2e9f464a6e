// SPDX-License-Identifier: Apache-2.0
#include "knowledge/merging.h"

#include "identity/family.h"
#include "identity/sha256.h"
#include "identity/slug.h"
#include "knowledge/sort_unique.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace casus {

namespace {

constexpr std::size_t hashDigits = 8;
constexpr std::array<std::string_view, 3> generalKinds {"Agent", "Organization", "Place"};

bool isGeneral(const std::string& kind)
{
    return std::find(generalKinds.begin(), generalKinds.end(), kind) != generalKinds.end();
}

/// The entry that says most of what it is comes first and lends the merged one its name.
bool comesBefore(const KnownEntity& a, const KnownEntity& b)
{
    return std::make_tuple(a.id.empty(), isGeneral(a.kind), std::cref(a))
        < std::make_tuple(b.id.empty(), isGeneral(b.kind), std::cref(b));
}

/// Which entries are on one thing.
class Groups
{
public:
    explicit Groups(const std::vector<KnownEntity>& entries)
        : parents_(entries.size())
    {
        std::iota(parents_.begin(), parents_.end(), std::size_t {0});
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const KnownEntity& entry = entries[i];
            const std::string family(familyOf(entry.kind));
            if (!entry.id.empty())
                join(family + " id " + entry.id, i);
            for (const std::string& same : entry.sameAs)
                join(family + " same " + same, i);
            if (entry.sameAs.empty())
                join(nameOf(entry), i);
        }
        joinUnidentified(entries);
    }

    /// The first entry on the same thing.
    std::size_t firstOf(std::size_t entry)
    {
        while (parents_[entry] != entry)
            entry = parents_[entry] = parents_[parents_[entry]];
        return entry;
    }

private:
    static std::string nameOf(const KnownEntity& entry)
    {
        return entry.kind + " name " + entry.name + '\n' + entry.country;
    }

    void join(std::string key, std::size_t entry)
    {
        unite(owners_.try_emplace(std::move(key), entry).first->second, entry);
    }

    void unite(std::size_t a, std::size_t b)
    {
        const std::size_t first = firstOf(a);
        const std::size_t second = firstOf(b);
        parents_[std::max(first, second)] = std::min(first, second);
    }

    /// What has neither id nor IRI is on the thing that is known by its name, where there is only one.
    void joinUnidentified(const std::vector<KnownEntity>& entries)
    {
        std::unordered_map<std::string, std::set<std::size_t>> identified;
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (!entries[i].sameAs.empty())
                identified[nameOf(entries[i])].insert(firstOf(i));
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (!entries[i].id.empty() || !entries[i].sameAs.empty())
                continue;
            const auto known = identified.find(nameOf(entries[i]));
            if (known != identified.end() && known->second.size() == 1)
                unite(*known->second.begin(), i);
        }
    }

    std::vector<std::size_t> parents_;
    std::unordered_map<std::string, std::size_t> owners_;
};

template <typename Item>
void append(std::vector<Item>& items, const std::vector<Item>& more)
{
    items.insert(items.end(), more.begin(), more.end());
}

void absorb(KnownEntity& entity, const KnownEntity& other)
{
    entity.aliases.push_back(other.name);
    append(entity.aliases, other.aliases);
    append(entity.sameAs, other.sameAs);
    append(entity.terms, other.terms);
    if (entity.country.empty())
        entity.country = other.country;
    if (entity.partOf.empty())
        entity.partOf = other.partOf;
}

std::string familyAndSlug(const KnownEntity& entity, const std::string& slug)
{
    return std::string(familyOf(entity.kind)) += '/' + slug;
}

/// What tells a thing from its namesakes: the same whatever else is in the knowledge base.
std::string hashOf(const KnownEntity& entity)
{
    const std::string key = entity.sameAs.empty() ? entity.kind + '\n' + entity.name + '\n' + entity.country
                                                  : entity.sameAs.front();
    return sha256(key).substr(0, hashDigits);
}

/// Gives ids to those without: the shortest that is free and that no other of them would have.
void addIds(std::vector<KnownEntity>& entities)
{
    std::unordered_map<std::string, int> uses;
    for (const KnownEntity& entity : entities)
        ++uses[familyAndSlug(entity, entity.id.empty() ? slug(entity.name) : entity.id)];
    const auto isFree = [&](const KnownEntity& entity, const std::string& id) {
        return uses[familyAndSlug(entity, id)] == 1;
    };
    std::vector<KnownEntity*> open;
    for (KnownEntity& entity : entities)
        if (entity.id.empty() && !isFree(entity, slug(entity.name)))
            open.push_back(&entity);
        else if (entity.id.empty())
            entity.id = slug(entity.name);
    for (const KnownEntity* entity : open)
        ++uses[familyAndSlug(*entity, slug(entity->name + ' ' + entity->country))];
    for (KnownEntity* entity : open) {
        const std::string inCountry = slug(entity->name + ' ' + entity->country);
        const bool isEnough = !entity->country.empty() && isFree(*entity, inCountry);
        entity->id = isEnough ? inCountry : slug(entity->name + ' ' + hashOf(*entity));
    }
}

} // namespace

std::vector<KnownEntity> mergeEntries(std::vector<KnownEntity> entries)
{
    std::sort(entries.begin(), entries.end(), comesBefore);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    Groups groups(entries);
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (const std::size_t first = groups.firstOf(i); first != i)
            absorb(entries[first], entries[i]);
    std::vector<KnownEntity> merged;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (groups.firstOf(i) == i)
            merged.push_back(std::move(entries[i]));
    for (KnownEntity& entity : merged) {
        std::erase(entity.aliases, entity.name);
        sortUnique(entity.aliases);
        sortUnique(entity.sameAs);
        sortUnique(entity.terms);
    }
    addIds(merged);
    std::sort(merged.begin(), merged.end());
    return merged;
}

} // namespace casus
