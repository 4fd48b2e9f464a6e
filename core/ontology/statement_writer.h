// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"
#include "ontology/profile.h"
#include "rdf/number.h"
#include "rdf/statement_sink.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace casus {

/// Writes what a node has under the properties that a profile uses for it. For one thread.
class StatementWriter
{
public:
    /// All must outlive the writer.
    StatementWriter(const Profile& profile, rdf::StatementSink& sink)
        : profile_(profile)
        , sink_(sink)
    {
    }

    void addTypes(const rdf::Iri& node, const NodeTerms& terms, const std::vector<rdf::Iri>& types) const;
    void addText(const rdf::Iri& node, const Uses& uses, std::string_view text) const;
    /// `words` stand for the IRI where its text is wanted.
    void addIri(const rdf::Iri& node, const Uses& uses, const rdf::Iri& value, std::string_view words) const;
    void addNumber(
        const rdf::Iri& node, const Uses& uses, const rdf::NumberText& number, Datatype datatype) const;
    void addDate(const rdf::Iri& node, const Uses& uses, const Date& date) const;
    void addDay(const rdf::Iri& node, const Uses& uses, std::chrono::year_month_day day) const;
    /// Nothing where the profile has no term for the value, and but its words where it is no node of the
    /// output. `isOnly`: the node has no other such value.
    void addTarget(const Graph& graph, const rdf::Iri& node, const Uses& uses, const Target& target,
        bool isNode = true, bool isOnly = true) const;
    void addTrue(const rdf::Iri& node, const Uses& uses) const;
    /// A term of the vocabulary, if it has one; `name` is that of what it stands for, as in `RocketAttack`.
    void addTerm(const rdf::Iri& node, const Uses& uses, const std::optional<rdf::Iri>& term,
        std::string_view name) const;

    /// Whether addTarget() writes anything of a node.
    bool canAdd(const Graph& graph, const Uses& uses, const Target& target) const;
    /// A value in the terms of the profile; nothing where it has none.
    std::optional<rdf::Object> object(const Graph& graph, const Target& target) const;

private:
    void addLiteral(const rdf::Iri& node, const Uses& uses, rdf::LiteralView literal) const;
    std::optional<rdf::Literal> literal(std::string_view lexical, Datatype datatype) const;
    void addFigures(const rdf::Iri& node, const Uses& uses, const GraphEntity& entity, bool isOnly) const;
    void addWords(const rdf::Iri& node, const Uses& uses, std::string_view words) const;

    const Profile& profile_;
    rdf::StatementSink& sink_;
};

} // namespace casus
