// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/statement_sink.h"

#include <casus/rdf/statement.h>

#include <span>
#include <string>

namespace casus::rdf {

/// Appends the statements it takes to a text, as appendQuads() does.
class LineWriter : public StatementSink
{
public:
    /// Writes N-Quads of `graph`, or N-Triples where there is none. `out` must outlive the writer.
    LineWriter(std::string& out, const Iri* graph, TripleTerms tripleTerms = TripleTerms::No);
    void add(const Iri& subject, const Iri& predicate, const Iri& object) override;
    void add(const Iri& subject, const Iri& predicate, LiteralView object) override;
    bool reify(const Iri& reifier, const Iri& subject, const Iri& predicate, const Object& object) override;

private:
    std::string& out_;
    TripleTerms tripleTerms_;
    std::string end_; // of each line
};

/// Appends `statements` to `out` as canonical N-Quads, one line each (RDF Dataset Canonicalization, section
/// 5).
///
/// Text stays UTF-8. Safe from any thread, so that workers render and only the writer waits for the output.
void appendQuads(std::span<const Statement> statements, std::string& out);

/// The same as N-Triples, without the graph.
void appendTriples(std::span<const Statement> statements, std::string& out);

} // namespace casus::rdf
