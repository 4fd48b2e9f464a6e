// SPDX-License-Identifier: Apache-2.0
#include "ontology/statement_list.h"

#include <string>
#include <utility>

namespace casus {

namespace {

rdf::Literal literalOf(rdf::LiteralView view)
{
    std::string text(view.text());
    if (!view.language().empty())
        return rdf::Literal::inLanguage(std::move(text), std::string(view.language()));
    if (!view.datatype().empty())
        return rdf::Literal(std::move(text), rdf::Iri(std::string(view.datatype())));
    return rdf::Literal(std::move(text));
}

} // namespace

void StatementList::add(const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Iri& object)
{
    statements_.push_back({subject, predicate, object, graph_});
}

void StatementList::add(const rdf::Iri& subject, const rdf::Iri& predicate, rdf::LiteralView object)
{
    statements_.push_back({subject, predicate, literalOf(object), graph_});
}

std::vector<rdf::Statement> StatementList::take()
{
    return std::move(statements_);
}

} // namespace casus
