// SPDX-License-Identifier: Apache-2.0
#include "ontology/profile_reader.h"

#include "ontology/mapping_blocks.h"

#include <casus/error.h>

#include <algorithm>
#include <set>
#include <utility>

namespace casus {

namespace {

constexpr std::string_view claimsKey = "claims";
constexpr std::string_view claimKeys[] {"class", "properties"};

/// What the mapping of an ontology of its own tells of facts, beside the terms.
constexpr std::string_view kindKeys[] {"is", "family", "words", "owned", "counted"};
constexpr std::string_view relationKeys[] {"subject", "object"};
constexpr std::string_view eventKeys[] {"needs", "claims", "takes", "labels", "worded"};
constexpr std::string_view roleKeys[] {"takes", "single", "label"};

/// The term of an individual, in which `*` stands for its name.
std::string wordFor(const Settings& at, std::string_view name)
{
    std::string word = at.value().empty() ? at.get("term", TermReader::none) : at.value();
    if (word.ends_with(allNames))
        word.replace(word.size() - 1, 1, name);
    return word;
}

template <std::size_t count>
std::optional<std::size_t> positionOf(const std::array<std::string_view, count>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(std::size_t(found - names.begin()));
}

} // namespace

ProfileReader::ProfileReader(Settings settings, const Mapping& mapping, const DeclaredTerms& declared)
    : settings_(std::move(settings))
    , mapping_(mapping)
    , isExtension_(settings_.has("extends"))
    , terms_(profile_.prefixes_, &declared)
{
}

Profile ProfileReader::read()
{
    profile_.mapping_ = &mapping_;
    profile_.mayRepeat_ = isExtension_;
    readPrefixes();
    readSorts();
    readKinds();
    readEvents();
    readConcepts();
    readValues("statuses", statusNames, profile_.statuses_);
    for (const Profile::Value& status : profile_.statuses_) // which are concepts too, as what is claimed
        profile_.concepts_.push_back(status.term);
    profile_.conceptClasses_.resize(profile_.concepts_.size());
    profile_.omittedConcepts_.resize(profile_.concepts_.size());
    readValues("stances", stanceNames, profile_.stances_);
    readRows();
    settings_.refuseUnread();
    return std::move(profile_);
}

void ProfileReader::readPrefixes()
{
    const Settings block = settings_.block("prefixes");
    for (const auto& [prefix, iri] : block.entries()) {
        try {
            rdf::Iri(iri + "x");
        } catch (const Error& error) {
            throw Error(block.complain(error.what()));
        }
        if (!profile_.prefixes_.emplace(prefix, iri).second)
            throw Error(block.complain("the prefix \"" + prefix + "\" is declared twice; keep one"));
    }
}

void ProfileReader::readSorts()
{
    const Settings classes = settings_.block("classes");
    for (const std::string_view name : sortNames) {
        const Settings at = entryOf(classes, name);
        omittedSorts_.push_back(at.value() == TermReader::omitted);
        if (omittedSorts_.back() && name != nameOf(sortNames, Sort::Claim)
            && name != nameOf(sortNames, Sort::Mention))
            throw Error(
                at.complain("only Claim and Mention can be left out as a whole; use - for no class, or "
                            "leave out kinds and events"));
        sortTypes_.push_back(
            omittedSorts_.back() ? std::vector<rdf::Iri>() : terms_.terms(at, at.value(), TermSort::Class));
    }
    const Settings properties = settings_.block("properties");
    for (std::size_t property = 0; property < propertyNames.size(); ++property) {
        const Settings at = entryOf(properties, propertyNames[property]);
        plain_.properties[property] = terms_.uses(at, at.value());
    }
    const Settings datatypes = settings_.block("datatypes");
    for (const std::string_view name : datatypeNames) {
        const Settings at = entryOf(datatypes, name);
        profile_.datatypes_.push_back(terms_.term(at, at.value(), TermSort::Datatype));
    }
    for (NodeTerms* node : {&profile_.article_, &profile_.mention_}) {
        const Sort sort = node == &profile_.article_ ? Sort::Article : Sort::Mention;
        *node = plain_;
        node->isOmitted = omittedSorts_[static_cast<std::size_t>(sort)];
        node->types = withSort({}, sort);
    }
    for (const Maker maker : {Maker::Own, Maker::Told})
        if (!omittedSorts_[static_cast<std::size_t>(Sort::Claim)]) {
            NodeTerms& node = claims_[static_cast<std::size_t>(maker)].emplace(plain_);
            node.types = withSort({}, Sort::Claim);
        }
    readClaims(settings_, claims_);
}

std::vector<rdf::Iri> ProfileReader::withSort(std::vector<rdf::Iri> types, Sort sort) const
{
    for (const rdf::Iri& type : sortTypes_[static_cast<std::size_t>(sort)])
        if (std::find(types.begin(), types.end(), type) == types.end())
            types.push_back(type);
    return types;
}

NodeTerms ProfileReader::nodeOf(const Settings& block, Sort sort) const
{
    NodeTerms node = plain_;
    const std::string words = block.require("class");
    node.isOmitted = words == TermReader::omitted;
    if (!node.isOmitted) {
        std::vector<rdf::Iri> types = terms_.terms(block.block("class"), words, TermSort::Class);
        node.hasOwnType = !types.empty();
        node.types = withSort(std::move(types), sort);
    }
    return node;
}

void ProfileReader::readProperties(const Settings& block, NodeTerms& node, const TakeUses& takeOther) const
{
    for (const auto& [name, at] : block.block("properties").blocks()) {
        Uses uses = terms_.uses(at, at.value());
        if (takeOther && takeOther(name, uses))
            continue;
        const auto property = positionOf(propertyNames, name);
        if (!property)
            throw Error(at.complain("\"" + name
                + "\" is nothing that is written here; see the block "
                  "properties above and the names of roles and relations"));
        node.properties[*property] = std::move(uses);
    }
}

void ProfileReader::readClaims(
    const Settings& block, std::array<std::optional<NodeTerms>, makerNames.size()>& nodes) const
{
    for (const auto& [name, claim] : block.block(claimsKey).blocks()) {
        const auto named = positionOf(makerNames, name);
        if (!named && name != allNames)
            throw Error(claim.complain("\"" + name + "\" makes no claim; use own, told, role, or * for all"));
        for (std::size_t maker = 0; maker < makerNames.size(); ++maker) {
            std::optional<NodeTerms>& node = nodes[maker];
            if (named ? *named != maker : !node)
                continue;
            if (claim.value() == TermReader::omitted || claim.value() == TermReader::none) {
                node.reset();
                continue;
            }
            if (!node)
                node.emplace(plain_).types = withSort({}, Sort::Claim);
            if (claim.has("class"))
                node->types = terms_.terms(claim.block("class"), claim.require("class"), TermSort::Class);
            readProperties(claim, *node);
        }
        passOver(claim, claimKeys);
    }
}

template <class Table>
ProfileReader::Blocks ProfileReader::blocks(std::string_view key, const Table& table)
{
    Blocks blocks;
    for (auto& [other, block] : settings_.blocks()) {
        if (other != key)
            continue;
        const std::string name = block.value();
        if (name != allNames && !table.contains(name))
            throw Error(block.complain(
                "the ontology has no " + std::string(key) + " \"" + name + "\"; correct the name"));
        if (blocks.contains(name))
            throw Error(block.complain("\"" + name + "\" is mapped twice; keep one"));
        blocks.emplace(name, std::move(block));
    }
    for (const auto& [name, entry] : table)
        if (!blocks.contains(name) && !blocks.contains(allNames))
            throw Error(settings_.complain("the " + std::string(key) + " \"" + name
                + "\" is missing; tell its terms, or those of " + std::string(key)
                + " * for all that are not named"));
    return blocks;
}

const Settings& ProfileReader::blockOf(const Blocks& blocks, const std::string& name)
{
    const auto own = blocks.find(name);
    return own == blocks.end() ? blocks.find(allNames)->second : own->second;
}

void ProfileReader::readKinds()
{
    const Blocks relations = blocks("relation", mapping_.relations());
    const Blocks kinds = blocks("kind", mapping_.kinds());
    profile_.mayRepeat_ = profile_.mayRepeat_ || !areDistinct(relations);
    profile_.kinds_.resize(mapping_.kinds().size());
    profile_.relations_.resize(mapping_.kinds().size());
    for (const auto& [name, kind] : mapping_.kinds()) {
        const Settings& block = blockOf(kinds, name);
        std::map<std::string, Uses, std::less<>> special;
        NodeTerms node = nodeOf(block, Sort::Entity);
        readProperties(block, node, [&](const std::string& other, Uses uses) {
            return mapping_.relation(other) && special.emplace(other, std::move(uses)).second;
        });
        profile_.kinds_[kind.number] = std::move(node);
        std::vector<Profile::Statement>& statements = profile_.relations_[kind.number];
        statements.resize(mapping_.relations().size());
        for (const auto& [other, relation] : mapping_.relations()) {
            const Settings& told = blockOf(relations, other);
            const Uses usual = terms_.uses(told.block("property"), told.require("property"));
            const auto uses = special.find(other);
            statements[relation.number] = statementOf(told, uses == special.end() ? usual : uses->second);
        }
    }
    passOverFacts(relations, relationKeys);
    passOverFacts(kinds, kindKeys);
}

void ProfileReader::readEvents()
{
    const Blocks roles = blocks("role", mapping_.roles());
    const Blocks events = blocks("event", mapping_.events());
    profile_.mayRepeat_ = profile_.mayRepeat_ || !areDistinct(roles);
    profile_.events_.resize(mapping_.events().size());
    profile_.roles_.resize(mapping_.events().size());
    profile_.needs_.resize(mapping_.events().size());
    for (const auto& [name, event] : mapping_.events()) {
        const Settings& block = blockOf(events, name);
        std::map<std::string, Uses, std::less<>> special;
        NodeTerms node = nodeOf(block, Sort::Event);
        readProperties(block, node, [&](const std::string& other, Uses uses) {
            return mapping_.role(other) && special.emplace(other, std::move(uses)).second;
        });
        profile_.events_[event.number] = std::move(node);
        profile_.needs_[event.number] = wordsOf(block.get("requires", ""));
        for (const std::string& role : profile_.needs_[event.number])
            if (!mapping_.role(role))
                throw Error(block.complain("\"" + role + "\" is no role; known are " + mapping_.roleNames()));
        std::vector<Profile::Statement>& statements = profile_.roles_[event.number];
        statements.resize(mapping_.roles().size());
        for (const auto& [other, role] : mapping_.roles()) {
            const Settings& told = blockOf(roles, other);
            const Uses usual = terms_.uses(told.block("property"), told.require("property"));
            const auto uses = special.find(other);
            statements[role.number] = statementOf(told, uses == special.end() ? usual : uses->second);
        }
    }
    const Uses& status = plain_.uses(Property::Status);
    if (!status.empty())
        profile_.statusClaim_ = {status, status.front().property, claims_};
    passOverFacts(roles, roleKeys);
    passOverFacts(events, eventKeys);
}

void ProfileReader::passOverFacts(const Blocks& blocks, std::span<const std::string_view> keys) const
{
    if (!isExtension_)
        for (const auto& [name, block] : blocks)
            passOver(block, keys);
}

bool ProfileReader::areDistinct(const Blocks& blocks) const
{
    std::set<rdf::Iri> properties;
    for (const auto& [name, block] : blocks)
        for (const Use& use : terms_.uses(block.block("property"), block.require("property")))
            if (!properties.insert(use.property).second)
                return false;
    return true;
}

Profile::Statement ProfileReader::statementOf(const Settings& block, const Uses& uses) const
{
    Profile::Statement statement {uses, std::nullopt, claims_};
    if (block.has("term"))
        statement.predicate = terms_.term(block.block("term"), block.require("term"), TermSort::Individual);
    else if (!uses.empty())
        statement.predicate = uses.front().property;
    const bool hasOwnClaim = block.has(claimsKey);
    if (hasOwnClaim)
        readClaims(block, statement.nodes);
    else if (uses.empty()) // what a vocabulary lacks it cannot claim either
        statement.nodes = {};
    return statement;
}

void ProfileReader::readConcepts()
{
    const Settings block = settings_.block("concepts");
    std::map<std::string, Settings, std::less<>> told;
    for (auto& [name, at] : block.blocks()) {
        if (name != allNames && !mapping_.openConcept(name))
            throw Error(at.complain("the ontology has no concept \"" + name + "\"; correct the name"));
        if (told.contains(name))
            throw Error(at.complain("\"" + name + "\" is mapped twice; keep one"));
        told.emplace(name, std::move(at));
    }
    profile_.concepts_.resize(mapping_.concepts().size());
    profile_.conceptClasses_.resize(mapping_.concepts().size());
    profile_.omittedConcepts_.resize(mapping_.concepts().size());
    for (const auto& [name, entry] : mapping_.concepts()) {
        if (!told.contains(name) && !told.contains(allNames))
            throw Error(block.complain("the concept \"" + name
                + "\" is missing; tell its term, or that of * for all that are not named"));
        const Settings& at = blockOf(told, name);
        const std::string word = wordFor(at, name);
        const std::string words = at.get("class", "");
        profile_.omittedConcepts_[entry.number] = words == TermReader::omitted || word == TermReader::omitted;
        if (profile_.omittedConcepts_[entry.number])
            continue;
        profile_.concepts_[entry.number] = terms_.term(at, word, TermSort::Individual);
        std::vector<rdf::Iri> types = terms_.terms(at, words, TermSort::Class);
        if (!types.empty())
            profile_.conceptClasses_[entry.number] = withSort(std::move(types), Sort::Event);
    }
}

void ProfileReader::readValues(
    std::string_view block, std::span<const std::string_view> names, std::vector<Profile::Value>& values)
{
    const Settings entries = settings_.block(block);
    for (const std::string_view name : names) {
        const Settings at = entryOf(entries, name);
        const bool isOmitted = at.value() == TermReader::omitted;
        values.push_back(
            {isOmitted ? std::nullopt : terms_.term(at, wordFor(at, name), TermSort::Individual), isOmitted});
    }
}

void ProfileReader::readRows()
{
    settings_.get("extends", "");
    if (!settings_.has("rows"))
        return;
    const Settings block = settings_.block("rows");
    profile_.rows_ = {wordsOf(block.require("columns")), wordsOf(block.get("needs", "")),
        wordsOf(block.get("singles", ""))};
}

} // namespace casus
