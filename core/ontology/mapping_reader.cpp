// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapping_reader.h"

#include <casus/error.h>

#include <algorithm>

namespace casus {

namespace {

constexpr std::string_view anyKind = "Entity";
constexpr std::string_view rootKeys[] {"prefixes", "classes", "properties", "datatypes", "kind", "event",
    "role", "relation", "concepts", "statuses", "stances"};

std::vector<std::string> split(std::string_view words)
{
    std::vector<std::string> list;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0)
            list.emplace_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return list;
}

/// Adds an entry under its name, once.
template <class Table, class Entry>
void insert(Table& table, const Settings& at, Entry entry)
{
    std::string name = entry.name;
    if (name.empty())
        throw Error(at.complain("a name is missing before the block"));
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
    readPrefixes();
    mapping_.sorts_ = terms("classes", sortNames);
    mapping_.properties_ = terms("properties", propertyNames);
    mapping_.datatypes_ = terms("datatypes", datatypeNames);
    mapping_.stances_ = terms("stances", stanceNames);
    for (std::size_t index = 0; const rdf::Iri& iri : terms("statuses", statusNames))
        mapping_.statuses_.push_back({std::string(statusNames[index++]), iri});
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
        else if (std::find(std::begin(rootKeys), std::end(rootKeys), key) == std::end(rootKeys))
            throw Error(settings_.complain("unknown key \"" + key
                + "\"; known are prefixes, classes, properties, datatypes, kind, event, role, relation, "
                  "concepts, "
                  "statuses and stances"));
    settings_.refuseUnread();
    return std::move(mapping_);
}

rdf::Iri MappingReader::term(const Settings& at, std::string_view text) const
{
    const std::size_t colon = text.find(':');
    const auto prefix = mapping_.prefixes_.find(text.substr(0, colon));
    try {
        if (colon != std::string_view::npos && prefix != mapping_.prefixes_.end())
            return rdf::Iri(prefix->second + std::string(text.substr(colon + 1)));
        if (text.find("://") != std::string_view::npos || text.starts_with("urn:"))
            return rdf::Iri(std::string(text));
    } catch (const Error& error) {
        throw Error(at.complain(error.what()));
    }
    throw Error(at.complain("\"" + std::string(text)
        + "\" is no term; write prefix:name with one of the prefixes declared above, or a whole IRI in "
          "quotes"));
}

rdf::Iri MappingReader::property(const Settings& at) const
{
    const std::string text = at.require("property");
    rdf::Iri iri = term(at, text);
    // RDF/XML writes a predicate as an element, so the end of its IRI must be a name of XML.
    const std::size_t begin = iri.text().find_last_of("#/:") + 1;
    const char first = begin < iri.text().size() ? iri.text()[begin] : '0';
    if ((first >= '0' && first <= '9') || first == '-' || first == '.')
        throw Error(at.complain("the property " + text
            + " cannot be written in RDF/XML: what follows the last #, / or : must begin with a letter"));
    return iri;
}

std::vector<rdf::Iri> MappingReader::terms(std::string_view block, std::span<const std::string_view> names)
{
    const Settings entries = settings_.block(block);
    std::vector<rdf::Iri> iris;
    for (const std::string_view name : names)
        iris.push_back(term(entries, entries.require(name)));
    return iris;
}

void MappingReader::readPrefixes()
{
    const Settings block = settings_.block("prefixes");
    for (const auto& [prefix, iri] : block.entries()) {
        try {
            rdf::Iri(iri + "x");
        } catch (const Error& error) {
            throw Error(block.complain(error.what()));
        }
        if (!mapping_.prefixes_.emplace(prefix, iri).second)
            throw Error(block.complain("the prefix \"" + prefix + "\" is declared twice; keep one"));
    }
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
        .type = term(block, block.require("class")),
        .number = mapping_.kinds_.size(),
        .broader = {},
        .family = block.get("family", ""),
        .leastWords = static_cast<std::size_t>(std::max(1L, block.getInteger("words", 1))),
        .isOwned = block.getFlag("owned", false),
        .isCounted = block.getFlag("counted", false),
    };
    if (kind.number >= KindSet().size())
        throw Error(block.complain("there are too many kinds; 64 is the limit"));
    std::vector<std::string> broader = split(block.get("is", ""));
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
    for (const std::string& word : split(words)) {
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
        .type = term(block, block.require("class")),
        .needs = {},
        .claims = {},
        .ranges = {},
        .labels = {},
        .isWorded = block.getFlag("worded", false)};
    const auto checkRole = [&](const Settings& at, const std::string& role) {
        if (!mapping_.role(role))
            throw Error(at.complain("\"" + role + "\" is no role; known are " + mapping_.roleNames()));
    };
    const Settings needs = block.block("needs");
    for (const auto& [role, count] : needs.entries()) {
        checkRole(needs, role);
        event.needs.push_back({role, static_cast<std::size_t>(std::max(1L, needs.getInteger(role, 1)))});
    }
    for (const std::string& role : split(block.get("claims", ""))) {
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
            .property = property(block),
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
            .property = property(block),
            .subjects = range(block, block.require("subject")).kinds,
            .objects = range(block, block.require("object")),
        });
}

void MappingReader::readConcepts()
{
    const Settings block = settings_.block("concepts");
    for (const auto& [name, iri] : block.entries())
        insert(mapping_.concepts_, block, ConceptMapping {name, term(block, iri)});
}

} // namespace casus
