// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/data_shape.h"

#include <map>
#include <vector>

namespace casus {

/// The shapes that a graph tells, ready to validate others with.
class ShapesGraph
{
public:
    /// `terms` has the terms of the graph. Throws Error, which names the shape, where one is wrong or asks
    /// for what is not supported: recursion, and all that is not in SHACL Core.
    static ShapesGraph read(TermTable& terms, const DataGraph& graph);

    /// The shapes with targets, in the order of the graph.
    const std::vector<const DataShape*>& targeting() const { return targeting_; }

private:
    friend class ShapesReader;

    std::map<TermId, DataShape> shapes_;
    std::vector<const DataShape*> targeting_;
};

} // namespace casus
