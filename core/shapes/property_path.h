// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/data_graph.h"

#include <functional>
#include <string>
#include <vector>

namespace casus {

/// A way from a node to its values (SHACL, section 2.3.1).
struct PropertyPath
{
    enum class Kind : unsigned char {
        Predicate,
        Inverse,
        Sequence,
        Alternative,
        ZeroOrMore,
        OneOrMore,
        ZeroOrOne
    };

    Kind kind = Kind::Predicate;
    TermId predicate = 0; ///< of a Predicate
    std::vector<PropertyPath> parts; ///< of all others
};

/// The path that a node of a shapes graph tells. Throws Error where it tells none.
PropertyPath readPath(const DataGraph& shapes, TermId node);

/// The nodes that the path leads to, each once, in order.
std::vector<TermId> follow(const PropertyPath& path, const DataGraph& graph, TermId node);

/// How a path is written: as in a query, or as in a graph with the prefix `sh`.
enum class PathSyntax : bool { Sparql, Turtle };

/// The path as text; `write` writes an IRI.
std::string pathText(
    const PropertyPath& path, PathSyntax syntax, const std::function<std::string(TermId)>& write);

} // namespace casus
