// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/profile.h"
#include "ontology/term_reader.h"

#include <casus/settings.h>

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace casus {

/// Reads a profile once, and refuses what it does not understand. For one thread.
class ProfileReader
{
public:
    /// `settings` are those of the file, `declared` the terms of its vocabularies.
    ProfileReader(Settings settings, const Mapping& mapping, const DeclaredTerms& declared);

    /// Throws Error, naming file and line.
    Profile read();

private:
    using Blocks = std::map<std::string, Settings, std::less<>>;
    /// Takes the uses of what is no property of a node; false where it does not know the name.
    using TakeUses = std::function<bool(const std::string& name, Uses uses)>;

    void readPrefixes();
    void readSorts();
    void readKinds();
    void readEvents();
    void readConcepts();
    void readValues(
        std::string_view block, std::span<const std::string_view> names, std::vector<Profile::Value>& values);
    void readRows();

    /// The blocks of `key` by name; each of `names` has one, or `*` stands for it.
    template <class Table>
    Blocks blocks(std::string_view key, const Table& table);
    /// Counts as read what an ontology of its own tells of facts.
    void passOverFacts(const Blocks& blocks, std::span<const std::string_view> keys) const;
    /// Whether no two of the blocks have one property.
    bool areDistinct(const Blocks& blocks) const;
    static const Settings& blockOf(const Blocks& blocks, const std::string& name);

    NodeTerms nodeOf(const Settings& block, Sort sort) const;
    std::vector<rdf::Iri> withSort(std::vector<rdf::Iri> types, Sort sort) const;
    void readProperties(const Settings& block, NodeTerms& node, const TakeUses& takeOther = {}) const;
    /// What is told by the block of a role or relation; `uses` where another block has them.
    Profile::Statement statementOf(const Settings& block, const Uses& uses) const;
    void readClaims(
        const Settings& block, std::array<std::optional<NodeTerms>, makerNames.size()>& nodes) const;

    Settings settings_;
    const Mapping& mapping_;
    const bool isExtension_; // of another ontology, which alone tells what facts there are
    Profile profile_;
    TermReader terms_;
    NodeTerms plain_; // what all nodes have
    std::vector<std::vector<rdf::Iri>> sortTypes_;
    std::vector<bool> omittedSorts_;
    std::array<std::optional<NodeTerms>, makerNames.size()> claims_;
};

} // namespace casus
