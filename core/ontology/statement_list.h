// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/statement_sink.h"

#include <casus/rdf/statement.h>

#include <vector>

namespace casus {

/// Keeps what it takes. For one thread.
class StatementList : public rdf::StatementSink
{
public:
    /// `graph` must outlive the list.
    explicit StatementList(const rdf::Iri& graph)
        : graph_(graph)
    {
    }
    void add(const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Iri& object) override;
    void add(const rdf::Iri& subject, const rdf::Iri& predicate, rdf::LiteralView object) override;

    std::vector<rdf::Statement> take();

private:
    const rdf::Iri& graph_;
    std::vector<rdf::Statement> statements_;
};

} // namespace casus
