// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/data_graph.h"

#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// A statement with a term that is wrong whatever the shapes say.
struct UnsoundTerm
{
    Triple where; ///< the first statement with the term
    TermId term;
    std::string_view kind; ///< `bad literal`, `bad IRI` or `blank node`
    std::string message;
};

/// The terms of `triples` that are no legal IRIs or no literals of their datatype and, where `isCasus`, the
/// blank nodes, which Casus does not write. Terms below `first` are passed over.
std::vector<UnsoundTerm> unsoundTerms(
    const std::vector<Triple>& triples, const TermTable& terms, TermId first, bool isCasus);

/// Whether a graph with events or mentions lacks the article that it is of, which has the name of the graph
/// where that has one.
bool lacksArticle(TermTable& terms, const DataGraph& graph, const std::string& name);

} // namespace casus
