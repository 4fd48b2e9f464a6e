// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/vocabulary.h"

#include <casus/export.h>
#include <casus/fact/fact.h>
#include <casus/rdf/term.h>

#include <bitset>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// Kinds of entities, each by its KindMapping::number.
using KindSet = std::bitset<64>;

/// What a role or relation can point to.
struct Range
{
    KindSet kinds; ///< of entities
    bool hasEvents = false;
    bool hasClaims = false;
    bool hasConcepts = false;
    bool hasDates = false;
    bool hasTexts = false;
    bool hasNumbers = false;
    std::string words; ///< the range as the mapping words it, for messages
};

/// A kind of entity.
struct KindMapping
{
    std::string name;
    std::size_t number = 0; ///< position in a KindSet
    KindSet broader; ///< kinds that it is, its own included
    std::string family; ///< part of the IRI of named ones; empty where IRIs are always local
    std::size_t leastWords = 1; ///< that a name must have to be known beyond its article
    bool isOwned = false; ///< known beyond its article only with the body it belongs to
    bool isCounted = false; ///< always has a count or a bound
};

/// How many values a role needs.
struct Need
{
    std::string role;
    std::size_t least = 1;
};

/// A type of event.
struct EventMapping
{
    std::string name;
    std::vector<Need> needs;
    std::set<std::string, std::less<>> claims; ///< roles that are claims in the article's own voice as well
    std::map<std::string, Range, std::less<>> ranges; ///< of roles that take less here than elsewhere
    std::map<std::string, std::string, std::less<>> labels; ///< words of roles that come first in labels here
    bool isWorded = false; ///< labels begin with the words that tell of it, as its name says too little
    std::size_t number = 0; ///< position in the file
};

/// A role of events.
struct RoleMapping
{
    std::string name;
    rdf::Iri iri; ///< that claims are known by, in whatever terms they are written
    Range range;
    bool isSingle = false; ///< has one value at most
    std::string label; ///< word before the value in the label of an event; empty where labels leave it out
    std::size_t number = 0; ///< order of roles in labels and output
};

/// A relation of an entity to an entity or a text.
struct RelationMapping
{
    std::string name;
    rdf::Iri iri; ///< that claims are known by, in whatever terms they are written
    KindSet subjects;
    Range objects;
    std::size_t number = 0; ///< position in the file
};

/// A value of an open vocabulary.
struct ConceptMapping
{
    std::string name;
    rdf::Iri iri; ///< that claims are known by, in whatever terms they are written
    std::size_t number = 0; ///< position in the file; statuses come behind the concepts
};

/// What claims know a role, relation, concept or stance by, in whatever terms they are written.
rdf::Iri namedFact(std::string_view name);

/// Which facts there are, and what each can tell: all that the program knows of an ontology, read from
/// `mapping.info`. The terms they are written in, which stand there too, are those of a Profile.
///
/// Constant after reading; safe to read from several threads.
class CASUS_EXPORT Mapping
{
public:
    template <class Entry>
    using Table = std::map<std::string, Entry, std::less<>>;

    /// Throws Error, naming file and key, where anything is unknown or missing.
    static Mapping read(const std::filesystem::path& file);

    /// Where the file is, and the vocabularies beside it.
    const std::filesystem::path& folder() const { return folder_; }

    /// The entry of that name, or null.
    const KindMapping* kind(std::string_view name) const { return find(kinds_, name); }
    const EventMapping* event(std::string_view name) const { return find(events_, name); }
    const RoleMapping* role(std::string_view name) const { return find(roles_, name); }
    const RelationMapping* relation(std::string_view name) const { return find(relations_, name); }
    const ConceptMapping* openConcept(std::string_view name) const { return find(concepts_, name); }

    /// All entries, by name.
    const Table<KindMapping>& kinds() const { return kinds_; }
    const Table<EventMapping>& events() const { return events_; }
    const Table<RoleMapping>& roles() const { return roles_; }
    const Table<RelationMapping>& relations() const { return relations_; }
    const Table<ConceptMapping>& concepts() const { return concepts_; }

    /// What claims are known by beside roles, relations and concepts, in whatever terms they are written.
    const rdf::Iri& statusIri() const { return statusIri_; }
    const rdf::Iri& stance(Stance stance) const { return stances_[static_cast<std::size_t>(stance)]; }
    /// A status as the value of a claim.
    const ConceptMapping& statusConcept(Status status) const
    {
        return statuses_[static_cast<std::size_t>(status)];
    }

    /// All types of facts in alphabetic order, as `Attack, Clash, …`; for messages.
    std::string factTypes() const;
    /// All roles of events in alphabetic order; for messages.
    std::string roleNames() const;

private:
    template <class Entry>
    static const Entry* find(const Table<Entry>& table, std::string_view name)
    {
        const auto entry = table.find(name);
        return entry == table.end() ? nullptr : &entry->second;
    }

    friend class MappingReader;

    std::filesystem::path folder_;
    rdf::Iri statusIri_ = namedFact("status");
    std::vector<rdf::Iri> stances_;
    std::vector<ConceptMapping> statuses_;
    Table<KindMapping> kinds_;
    Table<EventMapping> events_;
    Table<RoleMapping> roles_;
    Table<RelationMapping> relations_;
    Table<ConceptMapping> concepts_;
};

} // namespace casus
