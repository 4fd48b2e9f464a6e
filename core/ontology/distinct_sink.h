// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/statement_sink.h"

#include <string>
#include <unordered_set>

namespace casus {

/// Hands each statement on once. For one thread.
class DistinctSink : public rdf::StatementSink
{
public:
    /// `sink` must outlive this one.
    explicit DistinctSink(rdf::StatementSink& sink)
        : sink_(sink)
    {
    }
    void add(const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Iri& object) override;
    void add(const rdf::Iri& subject, const rdf::Iri& predicate, rdf::LiteralView object) override;
    bool reify(const rdf::Iri& reifier, const rdf::Iri& subject, const rdf::Iri& predicate,
        const rdf::Object& object) override;

private:
    bool isNew(const rdf::Iri& subject, const rdf::Iri& predicate, const std::string& object);

    rdf::StatementSink& sink_;
    std::unordered_set<std::string> written_;
};

} // namespace casus
