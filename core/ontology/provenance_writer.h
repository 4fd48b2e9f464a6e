// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/statement_writer.h"

#include <casus/pipeline/options.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// Writes where a node was read, and by which plugin. For one thread.
class ProvenanceWriter
{
public:
    /// All must outlive the writer.
    ProvenanceWriter(const Graph& graph, const Profile& profile, const Minting& minting,
        const StatementWriter& writer, Evidence evidence);

    /// A name for the article.
    const std::string& title() const { return title_; }

    /// The words that a node was read from, as far as there is to be evidence.
    void addEvidence(const rdf::Iri& node, const NodeTerms& terms, std::vector<Passage> evidence);
    void addOrigin(const rdf::Iri& node, const NodeTerms& terms, double confidence,
        const std::string& extractor, const std::string& rule);
    /// All mentions that something points to.
    void addMentions();

private:
    void addMention(const Passage& passage) const;

    const Graph& graph_;
    const Profile& profile_;
    const Minting& minting_;
    const StatementWriter& writer_;
    Evidence evidence_;
    std::string title_;
    std::vector<Passage> passages_;
    std::map<std::string_view, rdf::Iri> plugins_;
};

} // namespace casus
