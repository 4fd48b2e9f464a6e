// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapping_reader.h"

#include "ontology/mapping_blocks.h"
#include "ontology/term_reader.h"

#include <casus/error.h>

#include <algorithm>

namespace casus {

namespace {

constexpr std::string_view anyKind = "Entity";
/// Blocks of terms, which are those of profiles.
constexpr std::string_view termBlocks[] {
    "prefixes", "classes", "properties", "datatypes", "claims", "rows", "statuses", "stances"};
/// Terms in the other blocks.
constexpr std::string_view termKeys[] {"class", "property", "properties", "claims", "term", "requires"};
constexpr std::string_view otherBlocks[] {"kind", "event", "role", "relation", "concepts"};

template <std::size_t count>
bool isOneOf(const std::string_view (&keys)[count], std::string_view key)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

/// Adds an entry under its name, once.
template <class Table, class Entry>
void insert(Table& table, const Settings& at, Entry entry)
{
    std::string name = entry.name;
    if (name.empty())
        throw Error(at.complain("a name is missing before the block"));
    if (name == allNames)
        throw Error(
            at.complain("* stands for all names in a mapping that extends another one; here, name them"));
    if (!table.emplace(name, std::move(entry)).second)
        throw Error(at.complain("\"" + name + "\" is mapped twice; keep one"));
}

} // namespace

MappingReader::MappingReader(Settings settings)
    : settings_(std::move(settings))
{
}

Mapping MappingReader::read()
{
    for (const auto& [key, block] : settings_.blocks()) {
        if (!isOneOf(termBlocks, key) && !isOneOf(otherBlocks, key))
            throw Error(settings_.complain("unknown key \"" + key
                + "\"; known are prefixes, classes, properties, datatypes, kind, event, role, relation, "
                  "claims, concepts, statuses, stances and rows"));
        passOverTerms(key, block);
    }
    for (const std::string_view name : stanceNames)
        mapping_.stances_.push_back(namedFact(name));
    readKinds();
    readConcepts();
    for (const auto& [key, block] : settings_.blocks())
        if (key == "role")
            readRole(block);
    for (const auto& [key, block] : settings_.blocks())
        if (key == "event")
            readEvent(block);
        else if (key == "relation")
            readRelation(block);
    settings_.refuseUnread();
    return std::move(mapping_);
}

void MappingReader::passOverTerms(std::string_view key, const Settings& block)
{
    if (isOneOf(termBlocks, key))
        return passOver(block);
    passOver(block, termKeys);
}

void MappingReader::readKinds()
{
    for (const auto& [key, block] : settings_.blocks())
        if (key == "kind")
            readKind(block);
    for (const auto& [name, kinds] : narrower_) {
        if (name == anyKind)
            continue;
        const KindMapping* broader = mapping_.kind(name);
        if (!broader)
            throw Error(settings_.complain("a kind is a \"" + name + "\", which is no kind; add it"));
        for (auto& [other, kind] : mapping_.kinds_)
            if (kinds.test(kind.number))
                kind.broader.set(broader->number);
    }
}

void MappingReader::readKind(const Settings& block)
{
    KindMapping kind {
        .name = block.value(),
        .number = mapping_.kinds_.size(),
        .broader = {},
        .family = block.get("family", ""),
        .leastWords = static_cast<std::size_t>(std::max(1L, block.getInteger("words", 1))),
        .isOwned = block.getFlag("owned", false),
        .isCounted = block.getFlag("counted", false),
    };
    if (kind.number >= KindSet().size())
        throw Error(block.complain("there are too many kinds; 64 is the limit"));
    std::vector<std::string> broader = wordsOf(block.get("is", ""));
    broader.push_back(kind.name);
    broader.emplace_back(anyKind);
    for (const std::string& name : broader)
        narrower_[name].set(kind.number);
    insert(mapping_.kinds_, block, std::move(kind));
}

Range MappingReader::range(const Settings& at, const std::string& words) const
{
    Range range;
    const std::pair<std::string_view, bool*> others[] {
        {"Event", &range.hasEvents},
        {"Claim", &range.hasClaims},
        {"concept", &range.hasConcepts},
        {"date", &range.hasDates},
        {"text", &range.hasTexts},
        {"number", &range.hasNumbers},
    };
    range.words = words;
    for (const std::string& word : wordsOf(words)) {
        const auto other = std::find_if(
            std::begin(others), std::end(others), [&](const auto& entry) { return entry.first == word; });
        if (other != std::end(others))
            *other->second = true;
        else if (const auto kinds = narrower_.find(word); kinds != narrower_.end())
            range.kinds |= kinds->second;
        else
            throw Error(at.complain("\"" + word
                + "\" is nothing that can be taken; use a kind, Entity, Event, Claim, concept, date, text or "
                  "number"));
    }
    return range;
}

void MappingReader::readEvent(const Settings& block)
{
    EventMapping event {.name = block.value(),
        .needs = {},
        .claims = {},
        .ranges = {},
        .labels = {},
        .isWorded = block.getFlag("worded", false),
        .number = mapping_.events_.size()};
    const auto checkRole = [&](const Settings& at, const std::string& role) {
        if (!mapping_.role(role))
            throw Error(at.complain("\"" + role + "\" is no role; known are " + mapping_.roleNames()));
    };
    const Settings needs = block.block("needs");
    for (const auto& [role, count] : needs.entries()) {
        checkRole(needs, role);
        event.needs.push_back({role, static_cast<std::size_t>(std::max(1L, needs.getInteger(role, 1)))});
    }
    for (const std::string& role : wordsOf(block.get("claims", ""))) {
        checkRole(block, role);
        event.claims.insert(role);
    }
    const Settings takes = block.block("takes");
    for (const auto& [role, words] : takes.entries()) {
        checkRole(takes, role);
        event.ranges.emplace(role, range(takes, words));
    }
    const Settings labels = block.block("labels");
    for (const auto& [role, word] : labels.entries()) {
        checkRole(labels, role);
        event.labels.emplace(role, word);
    }
    insert(mapping_.events_, block, std::move(event));
}

void MappingReader::readRole(const Settings& block)
{
    insert(mapping_.roles_, block,
        RoleMapping {
            .name = block.value(),
            .iri = namedFact(block.value()),
            .range = range(block, block.require("takes")),
            .isSingle = block.getFlag("single", false),
            .label = block.get("label", ""),
            .number = mapping_.roles_.size(),
        });
}

void MappingReader::readRelation(const Settings& block)
{
    insert(mapping_.relations_, block,
        RelationMapping {
            .name = block.value(),
            .iri = namedFact(block.value()),
            .subjects = range(block, block.require("subject")).kinds,
            .objects = range(block, block.require("object")),
            .number = mapping_.relations_.size(),
        });
}

void MappingReader::readConcepts()
{
    const Settings block = settings_.block("concepts");
    for (const auto& [name, at] : block.blocks()) {
        passOver(at);
        insert(mapping_.concepts_, block, ConceptMapping {name, namedFact(name), mapping_.concepts_.size()});
    }
    for (const std::string_view name : statusNames)
        mapping_.statuses_.push_back(
            {std::string(name), namedFact(name), mapping_.concepts_.size() + mapping_.statuses_.size()});
}

} // namespace casus
