// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/description.h"
#include "rdf/statement_sink.h"

#include <map>
#include <string>
#include <string_view>

namespace casus::rdf {

/// Namespaces by prefix. Those of a name that not every reader takes are left unused, as is the empty one.
using Prefixes = std::map<std::string, std::string, std::less<>>;

/// The lines that a TriG document begins with.
std::string trigHeader(const Prefixes& prefixes);

/// Writes the statements it takes as one block of TriG, which needs trigHeader() before it. In the block the
/// empty prefix stands for the parts of the graph: `:attack_2_15`. For one thread.
class TrigWriter : public StatementSink
{
public:
    /// `prefixes` must outlive the writer.
    TrigWriter(const Iri& graph, const Prefixes& prefixes, TripleTerms tripleTerms = TripleTerms::No);
    void add(const Iri& subject, const Iri& predicate, const Iri& object) override;
    void add(const Iri& subject, const Iri& predicate, LiteralView object) override;
    bool reify(const Iri& reifier, const Iri& subject, const Iri& predicate, const Object& object) override;

    /// Appends the block; nothing where there are no statements.
    void append(std::string& out) const;

private:
    std::string written(std::string_view iri) const;
    std::string written(const Iri& iri) const { return written(std::string_view(iri.text())); }
    std::string writtenProperty(const Iri& property) const;
    std::string written(LiteralView literal) const;

    std::string graph_;
    std::string parts_; // what their IRIs begin with; empty where the graph can have none
    const Prefixes& prefixes_;
    TripleTerms tripleTerms_;
    Descriptions descriptions_;
};

} // namespace casus::rdf
