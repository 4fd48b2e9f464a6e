// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"
#include "ontology/profile.h"

#include <vector>

namespace casus {

/// What a profile leaves of a graph: nothing that it omits, nor claims about that.
class Selection
{
public:
    /// Both must outlive the selection.
    Selection(const Graph& graph, const Profile& profile);

    bool has(EntityNode node) const;
    bool has(EventNode node) const { return events_[node.index]; }
    bool has(ClaimNode node) const { return claims_[node.index]; }
    /// True for all that is no node.
    bool has(const Target& target) const;

    /// The classes of an event: those of its first concept that has some, or of its type.
    const std::vector<rdf::Iri>& typesOf(const GraphEvent& event) const;
    /// What a claim is written as.
    const Profile::Statement& statement(const GraphClaim& claim) const;
    /// The node a claim is written as, or null.
    const NodeTerms* node(const GraphClaim& claim) const;

private:
    bool isKept(const GraphEvent& event) const;

    const Graph& graph_;
    const Profile& profile_;
    std::vector<bool> events_, claims_;
};

} // namespace casus
