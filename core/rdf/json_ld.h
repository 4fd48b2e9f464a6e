// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/context.h"
#include "rdf/description.h"
#include "rdf/statement_sink.h"

#include <string>

namespace casus::rdf {

/// Writes the statements it takes as one graph of JSON-LD 1.1, on one line, which goes into the `@graph` of a
/// document that has the context. For one thread.
class JsonLdWriter : public StatementSink
{
public:
    /// `context` must outlive the writer.
    JsonLdWriter(const Iri& graph, const Context& context);
    void add(const Iri& subject, const Iri& predicate, const Iri& object) override;
    void add(const Iri& subject, const Iri& predicate, LiteralView object) override;

    /// Appends the graph, without a newline.
    void append(std::string& out) const;

private:
    std::string word(const Iri& iri) const;

    std::string graph_;
    const Context& context_;
    Descriptions descriptions_;
};

} // namespace casus::rdf
