// SPDX-License-Identifier: Apache-2.0
#include "knowledge/compiler.h"

#include "identity/slug.h"
#include "knowledge/file_sort.h"
#include "knowledge/merging.h"
#include "knowledge/name_key.h"
#include "knowledge/sort_unique.h"

#include <casus/error.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>
#include <tuple>

namespace casus {

namespace {

using Numbers = std::vector<std::uint32_t>;

/// All texts of a knowledge base, each with its number in the order of their bytes.
class Texts
{
public:
    void add(std::string text) { texts_.push_back(std::move(text)); }
    void settle() { sortUnique(texts_); }
    std::uint32_t numberOf(std::string_view text) const
    {
        return static_cast<std::uint32_t>(
            std::lower_bound(texts_.begin(), texts_.end(), text) - texts_.begin());
    }
    void write(SectionWriter& file) const
    {
        std::string all;
        std::vector<std::uint64_t> ends;
        for (const std::string& text : texts_) {
            all += text;
            ends.push_back(all.size());
        }
        file.add("texts", all);
        file.add("texts.ends", ends);
    }

private:
    std::vector<std::string> texts_;
};

std::vector<std::string> keysOf(const KnownEntity& entity)
{
    std::vector<std::string> keys {nameKey(slug(entity.name))};
    for (const std::string& alias : entity.aliases)
        keys.push_back(nameKey(slug(alias)));
    sortUnique(keys);
    return keys;
}

Texts textsOf(const std::vector<KnownEntity>& entities)
{
    Texts texts;
    for (const KnownEntity& entity : entities) {
        for (const std::string& text : {entity.id, entity.kind, entity.name, entity.country, entity.partOf})
            texts.add(text);
        for (const std::vector<std::string>& list : {entity.aliases, entity.sameAs, keysOf(entity)})
            for (const std::string& text : list)
                texts.add(text);
        for (const Term& term : entity.terms)
            for (const std::string& text : {term.office, term.from, term.until, term.source})
                texts.add(text);
    }
    texts.settle();
    return texts;
}

/// A list for each entity: all items, and where each list ends.
struct Lists
{
    Numbers items, ends;

    void end() { ends.push_back(static_cast<std::uint32_t>(items.size())); }
    void write(SectionWriter& file, const std::string& name) const
    {
        file.add(name, items);
        file.add(name + ".ends", ends);
    }
};

void writeEntities(SectionWriter& file, const std::vector<KnownEntity>& entities, const Texts& texts)
{
    Numbers ids, kinds, names, countries, wholes;
    Lists aliases, same, terms;
    for (const KnownEntity& entity : entities) {
        ids.push_back(texts.numberOf(entity.id));
        kinds.push_back(texts.numberOf(entity.kind));
        names.push_back(texts.numberOf(entity.name));
        countries.push_back(texts.numberOf(entity.country));
        wholes.push_back(texts.numberOf(entity.partOf));
        for (const std::string& alias : entity.aliases)
            aliases.items.push_back(texts.numberOf(alias));
        for (const std::string& iri : entity.sameAs)
            same.items.push_back(texts.numberOf(iri));
        for (const Term& term : entity.terms)
            for (const std::string* text : {&term.office, &term.from, &term.until, &term.source})
                terms.items.push_back(texts.numberOf(*text));
        for (Lists* lists : {&aliases, &same, &terms})
            lists->end();
    }
    file.add("ids", ids);
    file.add("kinds", kinds);
    file.add("names", names);
    file.add("countries", countries);
    file.add("wholes", wholes);
    aliases.write(file, "aliases");
    same.write(file, "same");
    terms.write(file, "terms");
}

/// The keys by hash, and where those of each bucket begin: as many buckets as keys, or a few more.
void writeKeys(SectionWriter& file, const std::vector<KnownEntity>& entities, const Texts& texts)
{
    std::vector<std::tuple<std::uint64_t, std::uint32_t, std::uint32_t>> keys;
    for (std::uint32_t number = 0; number < entities.size(); ++number)
        for (const std::string& key : keysOf(entities[number]))
            keys.emplace_back(keyHash(key), texts.numberOf(key), number);
    std::size_t buckets = 1;
    while (buckets < keys.size())
        buckets *= 2;
    const auto bucketOf = [&](std::uint64_t hash) { return hash & (buckets - 1); };
    std::sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) {
        return std::tuple(bucketOf(std::get<0>(a)), a) < std::tuple(bucketOf(std::get<0>(b)), b);
    });
    Numbers begins(buckets + 1), names, owners;
    for (const auto& [hash, name, owner] : keys) {
        ++begins[bucketOf(hash) + 1];
        names.push_back(name);
        owners.push_back(owner);
    }
    for (std::size_t bucket = 0; bucket < buckets; ++bucket)
        begins[bucket + 1] += begins[bucket];
    file.add("keys.begins", begins);
    file.add("keys.names", names);
    file.add("keys.owners", owners);
}

} // namespace

std::string compileKnowledge(std::vector<KnownEntity> entries)
{
    std::size_t parts = 0;
    for (const KnownEntity& entry : entries)
        parts += 8 + 2 * entry.aliases.size() + entry.sameAs.size() + 3 * entry.terms.size();
    if (parts > std::numeric_limits<std::uint32_t>::max())
        throw Error("a knowledge base cannot hold that much; build several, and give each with --kb");
    const std::vector<KnownEntity> entities = mergeEntries(std::move(entries));
    const Texts texts = textsOf(entities);
    SectionWriter file(knowledgeSort);
    texts.write(file);
    writeEntities(file, entities, texts);
    writeKeys(file, entities, texts);
    return file.bytes();
}

} // namespace casus
