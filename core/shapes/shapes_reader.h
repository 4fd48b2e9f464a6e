// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/shapes_graph.h"

#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// Reads shapes and those that they refer to. Lives as long as ShapesGraph::read() runs.
class ShapesReader
{
public:
    ShapesReader(TermTable& terms, const DataGraph& graph, ShapesGraph& shapes);

    void readAll();

    // For the rules of constraints.

    const DataGraph& graph() const { return graph_; }
    const rdf::Node& at(TermId id) const { return terms_.at(id); }
    TermId addIri(std::string_view iri) { return terms_.addIri(iri); }
    /// The number of a word of SHACL's.
    TermId word(std::string_view word);
    /// The shape of a node, which is read if it has not been.
    const DataShape& shape(TermId node);
    /// The members of a list. Throws Error where it is none.
    std::vector<TermId> list(TermId head) const;

private:
    void read(DataShape& shape);
    void readTargets(DataShape& shape);
    void readParameter(std::string_view name, TermId value, DataShape& shape);
    void refuseExtensions() const;
    std::string beingReadName() const;

    TermTable& terms_;
    const DataGraph& graph_;
    ShapesGraph& shapes_;
    std::vector<TermId> beingRead_; // the last one is in the others
};

} // namespace casus
