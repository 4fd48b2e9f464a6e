// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/minting.h"
#include "ontology/linking.h"
#include "ontology/profile.h"
#include "ontology/statement_writer.h"
#include "rdf/statement_sink.h"

#include <casus/export.h>
#include <casus/rdf/term.h>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {

/// The graph of known things, `urn:casus:entities` or `{base}entities`: what knowledge bases know of things,
/// and of all that these belong to. Articles need nothing of it; it may be dropped and written anew.
///
/// The same things give the same statements, in whatever order they are added. For one thread.
class CASUS_EXPORT KnownGraph
{
public:
    /// `linking` and `profile` must outlive the graph. Throws Error where `base` is no beginning of an IRI.
    KnownGraph(const Linking& linking, const Profile& profile, std::string_view base);

    const rdf::Iri& iri() const { return minting_.article(); }
    /// Adds a thing, its state, what it is a part of, the offices it held, and so on of these. Nothing of a
    /// kind that the mapping does not know, or the profile leaves out.
    void add(const Link& link);
    /// Adds all things that knowledge bases know.
    void addAll();
    /// Hands all statements to `sink`: things in the order of their IRIs, then their terms of office.
    void write(rdf::StatementSink& sink) const;

private:
    /// A term of office with all that tell of it.
    struct Tenure
    {
        rdf::Iri office;
        std::string label;
        Term term;
        std::set<rdf::Iri> sources;
    };

    const KindMapping* kindOf(const Link& link) const;
    rdf::Iri iriOf(const Link& link) const;
    template <typename Fits>
    std::optional<Link> find(
        const Link& near, std::string_view name, std::string_view country, const Fits& fits) const;
    std::optional<Link> stateOf(const Link& link) const;
    std::optional<Link> wholeOf(const Link& link, const KnownEntity& entity) const;
    std::optional<Link> officeOf(const Link& holder, const Term& term, std::string_view country) const;
    std::map<rdf::Iri, Tenure> tenuresOf(const rdf::Iri& holder, const Link& link) const;
    void writeAll(rdf::StatementSink& sink) const;
    void writeOffices(const StatementWriter& writer) const;
    void writeThing(const rdf::Iri& iri, const Link& link, const StatementWriter& writer) const;
    void writeTenure(const rdf::Iri& claim, const rdf::Iri& holder, const Tenure& tenure,
        const StatementWriter& writer, rdf::StatementSink& sink) const;

    const Linking& linking_;
    const Profile& profile_;
    const Mapping& mapping_;
    const RelationMapping* held_; ///< of a person to an office; null where the mapping has none
    Minting minting_;
    std::map<std::pair<const KnowledgeBase*, std::string>, std::uint32_t> states_; ///< by code
    std::map<rdf::Iri, Link> things_;
    std::map<rdf::Iri, std::string> offices_; ///< names of those that no knowledge base tells more of
};

} // namespace casus
