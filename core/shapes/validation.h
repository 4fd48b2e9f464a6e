// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/data_shape.h"

#include <optional>
#include <vector>

namespace casus {

class ShapesGraph;

/// A node that does not meet a constraint.
struct ValidationResult
{
    TermId focus = 0;
    const DataShape* shape = nullptr;
    const Constraint* constraint = nullptr;
    std::optional<TermId> value; ///< the one that is wrong, if it is one
    std::optional<TermId> property; ///< that a closed shape does not have, in place of the shape's path
};

/// Validates a graph as SHACL says, without changing it. For one thread.
class Validation
{
public:
    /// The graph must outlive the validation.
    explicit Validation(const DataGraph& graph)
        : graph_(graph)
    {
    }

    const DataGraph& graph() const { return graph_; }
    /// Validates all nodes that the shapes are about. Results stand by their node, in the order in which the
    /// graph has them.
    std::vector<ValidationResult> run(const ShapesGraph& shapes);
    /// Appends what is wrong with a node.
    void validate(TermId node, const DataShape& shape, std::vector<ValidationResult>& results);
    bool conforms(TermId node, const DataShape& shape);
    /// How many nodes the shapes were about, those counted twice that two are about.
    std::size_t visited() const { return visited_; }

private:
    std::vector<TermId> nodesOf(const ShapeTarget& target) const;

    const DataGraph& graph_;
    std::size_t visited_ = 0;
};

/// A look of one constraint at one node.
struct Visit
{
    Validation& validation;
    const DataShape& shape;
    const Constraint& constraint;
    TermId focus;
    const std::vector<TermId>& values; ///< those at the end of the shape's path, or the node itself
    std::vector<ValidationResult>& results;

    const DataGraph& graph() const { return validation.graph(); }
    const rdf::Node& at(TermId id) const { return graph().terms().at(id); }
    void fail(std::optional<TermId> value = {}, std::optional<TermId> property = {})
    {
        results.push_back({focus, &shape, &constraint, value, property});
    }
    /// Fails for each value for which `isRight` is false.
    template <typename Right>
    void failUnless(Right isRight)
    {
        for (const TermId value : values)
            if (!isRight(value))
                fail(value);
    }
};

} // namespace casus
