// SPDX-License-Identifier: Apache-2.0
#include "ontology/distinct_sink.h"

namespace casus {

void DistinctSink::add(const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Iri& object)
{
    if (isNew(subject, predicate, object.text()))
        sink_.add(subject, predicate, object);
}

void DistinctSink::add(const rdf::Iri& subject, const rdf::Iri& predicate, rdf::LiteralView object)
{
    std::string text = '"' + std::string(object.text()) + '"';
    ((text += object.datatype()) += '@') += object.language();
    if (isNew(subject, predicate, text))
        sink_.add(subject, predicate, object);
}

bool DistinctSink::reify(
    const rdf::Iri& reifier, const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Object& object)
{
    return sink_.reify(reifier, subject, predicate, object);
}

bool DistinctSink::isNew(const rdf::Iri& subject, const rdf::Iri& predicate, const std::string& object)
{
    return written_.insert(subject.text() + ' ' + predicate.text() + ' ' + object).second;
}

} // namespace casus
