// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/provenance_writer.h"
#include "ontology/selection.h"

namespace casus {

/// Writes claims as nodes. For one thread.
class ClaimWriter
{
public:
    /// All must outlive the writer.
    ClaimWriter(const Graph& graph, const Profile& profile, const Selection& selection,
        const StatementWriter& writer, ProvenanceWriter& provenance, rdf::StatementSink& sink)
        : graph_(graph)
        , profile_(profile)
        , selection_(selection)
        , writer_(writer)
        , provenance_(provenance)
        , sink_(sink)
    {
    }

    /// Nothing of a claim whose object the profile has no value for.
    void add(const GraphClaim& claim, const Profile::Statement& statement, const NodeTerms& terms);

private:
    void addStatement(const GraphClaim& claim, const Profile::Statement& statement, const NodeTerms& terms);
    void addVoice(const GraphClaim& claim, const NodeTerms& terms);
    void addTimes(const GraphClaim& claim, const NodeTerms& terms);
    void addMemberRole(const GraphClaim& claim, const NodeTerms& terms);

    const Graph& graph_;
    const Profile& profile_;
    const Selection& selection_;
    const StatementWriter& writer_;
    ProvenanceWriter& provenance_;
    rdf::StatementSink& sink_;
};

} // namespace casus
