// SPDX-License-Identifier: Apache-2.0
#include "rdf/statement_list.h"

#include <utility>

namespace casus::rdf {

namespace {

Literal literalOf(LiteralView view)
{
    std::string text(view.text());
    if (!view.language().empty())
        return Literal::inLanguage(std::move(text), std::string(view.language()));
    if (!view.datatype().empty())
        return Literal(std::move(text), Iri(std::string(view.datatype())));
    return Literal(std::move(text));
}

} // namespace

StatementList::StatementList(const Iri& graph)
    : graph_(graph)
{
}

void StatementList::add(const Iri& subject, const Iri& predicate, const Iri& object)
{
    statements_.push_back({subject, predicate, object, graph_});
}

void StatementList::add(const Iri& subject, const Iri& predicate, LiteralView object)
{
    statements_.push_back({subject, predicate, literalOf(object), graph_});
}

std::vector<Statement> StatementList::take()
{
    return std::exchange(statements_, {});
}

} // namespace casus::rdf
