// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

#include <variant>

namespace casus {
inline namespace v1 {
namespace rdf {

/// What can stand in the object's place. There are no blank nodes.
using Object = std::variant<Iri, Literal>;

/// One quad: a statement in the graph of an article.
struct Statement
{
    Iri subject;
    Iri predicate;
    Object object;
    Iri graph;
};

} // namespace rdf
} // namespace v1
} // namespace casus
