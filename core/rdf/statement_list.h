// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/statement_sink.h"

#include <casus/rdf/statement.h>

#include <vector>

namespace casus::rdf {

/// Keeps the statements it takes. For one thread.
class StatementList : public StatementSink
{
public:
    /// `graph` must outlive the list.
    explicit StatementList(const Iri& graph);
    void add(const Iri& subject, const Iri& predicate, const Iri& object) override;
    void add(const Iri& subject, const Iri& predicate, LiteralView object) override;

    /// Hands over all that is kept.
    std::vector<Statement> take();

private:
    const Iri& graph_;
    std::vector<Statement> statements_;
};

} // namespace casus::rdf
