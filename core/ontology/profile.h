// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"
#include "ontology/node_terms.h"

#include <casus/export.h>

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// How rows of events are made of what a profile writes; its terms are named by what stands behind their
/// prefix.
struct RowFormat
{
    std::vector<std::string> columns; ///< of tables, `source.actor_text` for that of the nodes a property has
    std::vector<std::string> needs; ///< without which there is no row
    std::vector<std::string> singles; ///< that have one value in JSON; others have lists
};

/// In which terms graphs are written: all that the program knows of a vocabulary.
///
/// Constant after reading; safe to read from several threads.
class CASUS_EXPORT Profile
{
public:
    /// What a role, relation or status is written as.
    struct Statement
    {
        Uses uses; ///< as a statement of its own
        std::optional<rdf::Iri> predicate; ///< what stands for it in claims
        std::array<std::optional<NodeTerms>, makerNames.size()> nodes; ///< as a node, by Maker; without: none
    };

    /// Reads the terms of a mapping. `mapping` tells what there is to write, and must outlive the profile.
    ///
    /// Throws Error, naming file and line, where one is missing or no vocabulary of the folder has it.
    static Profile read(const std::filesystem::path& file, const Mapping& mapping);

    const NodeTerms& article() const { return article_; }
    const NodeTerms& mention() const { return mention_; }
    const NodeTerms& kind(const KindMapping& kind) const { return kinds_[kind.number]; }
    const NodeTerms& event(const EventMapping& event) const { return events_[event.number]; }
    /// The roles without which such events are left out.
    const std::vector<std::string>& needs(const EventMapping& event) const { return needs_[event.number]; }
    /// The classes of events that are of this concept; none where those of the event stay.
    const std::vector<rdf::Iri>& classes(const ConceptMapping& entry) const
    {
        return conceptClasses_[entry.number];
    }
    /// Whether events of this concept are left out.
    bool omits(const ConceptMapping& entry) const { return omittedConcepts_[entry.number]; }

    /// What a role is written as in events of a type.
    const Statement& role(const EventMapping& event, const RoleMapping& role) const
    {
        return roles_[event.number][role.number];
    }
    /// What a relation is written as for things of a kind.
    const Statement& relation(const KindMapping& kind, const RelationMapping& relation) const
    {
        return relations_[kind.number][relation.number];
    }
    /// What a claim that an event happened is written as.
    const Statement& statusClaim() const { return statusClaim_; }

    /// The terms of values; nothing where the vocabulary has none.
    const std::optional<rdf::Iri>& term(const ConceptMapping& entry) const { return concepts_[entry.number]; }
    const std::optional<rdf::Iri>& term(Status status) const { return statuses_[index(status)].term; }
    const std::optional<rdf::Iri>& term(Stance stance) const { return stances_[index(stance)].term; }
    const std::optional<rdf::Iri>& term(Datatype datatype) const { return datatypes_[index(datatype)]; }
    /// Whether events of a status, or claims of a stance, are left out.
    bool omits(Status status) const { return statuses_[index(status)].isOmitted; }
    bool omits(Stance stance) const { return stances_[index(stance)].isOmitted; }

    /// Namespaces by prefix.
    const std::map<std::string, std::string, std::less<>>& prefixes() const { return prefixes_; }
    /// Whether two facts can become one statement.
    bool mayRepeat() const { return mayRepeat_; }
    /// How rows are made, where the profile is one for rows.
    const std::optional<RowFormat>& rows() const { return rows_; }
    /// Which facts there are to write.
    const Mapping& mapping() const { return *mapping_; }

private:
    struct Value
    {
        std::optional<rdf::Iri> term;
        bool isOmitted = false;
    };

    template <class Enumeration>
    static std::size_t index(Enumeration value)
    {
        return static_cast<std::size_t>(value);
    }

    friend class ProfileReader;

    const Mapping* mapping_ = nullptr;
    std::map<std::string, std::string, std::less<>> prefixes_;
    NodeTerms article_, mention_;
    std::vector<NodeTerms> kinds_, events_; // by number, as all that follows
    std::vector<std::vector<std::string>> needs_; // of each event
    std::vector<std::vector<rdf::Iri>> conceptClasses_;
    std::vector<bool> omittedConcepts_;
    std::vector<std::vector<Statement>> roles_, relations_; // of each event, of each kind
    Statement statusClaim_;
    std::vector<std::optional<rdf::Iri>> concepts_, datatypes_;
    std::vector<Value> statuses_, stances_;
    bool mayRepeat_ = false;
    std::optional<RowFormat> rows_;
};

} // namespace casus
