// SPDX-License-Identifier: Apache-2.0
#include "shapes/validation.h"

#include "shapes/constraint_rule.h"
#include "shapes/reached.h"
#include "shapes/shapes_graph.h"

namespace casus {

std::vector<ValidationResult> Validation::run(const ShapesGraph& shapes)
{
    std::vector<ValidationResult> results;
    for (const DataShape* shape : shapes.targeting()) {
        std::vector<TermId> nodes;
        for (const ShapeTarget& target : shape->targets)
            std::ranges::copy(nodesOf(target), std::back_inserter(nodes));
        makeSet(nodes);
        visited_ += nodes.size();
        for (const TermId node : nodes)
            validate(node, *shape, results);
    }
    std::ranges::stable_sort(results, {}, &ValidationResult::focus);
    return results;
}

void Validation::validate(TermId node, const DataShape& shape, std::vector<ValidationResult>& results)
{
    if (shape.isDeactivated)
        return;
    const std::vector<TermId> values = shape.path ? follow(*shape.path, graph_, node) : std::vector {node};
    for (const Constraint& constraint : shape.constraints) {
        Visit visit {*this, shape, constraint, node, values, results};
        constraint.rule->check(visit);
    }
}

bool Validation::conforms(TermId node, const DataShape& shape)
{
    std::vector<ValidationResult> results;
    validate(node, shape, results);
    return results.empty();
}

std::vector<TermId> Validation::nodesOf(const ShapeTarget& target) const
{
    switch (target.kind) {
    case ShapeTarget::Kind::Node:
        return {target.term};
    case ShapeTarget::Kind::Class:
        return graph_.instances(target.term);
    case ShapeTarget::Kind::SubjectsOf:
    case ShapeTarget::Kind::ObjectsOf:
        break;
    }
    std::vector<TermId> nodes;
    for (const Triple& triple : graph_.triples())
        if (triple.predicate == target.term)
            nodes.push_back(target.kind == ShapeTarget::Kind::SubjectsOf ? triple.subject : triple.object);
    return nodes;
}

} // namespace casus
