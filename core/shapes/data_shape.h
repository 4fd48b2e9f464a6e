// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/property_path.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <Poco/RegularExpression.h>

namespace casus {

struct ConstraintRule;
struct DataShape;

/// One condition of a shape, with what its parameters are.
struct Constraint
{
    const ConstraintRule* rule = nullptr;
    std::vector<TermId> terms; ///< the value of the parameter, or the members of its list
    std::size_t number = 0; ///< of counts and lengths
    std::vector<const DataShape*> shapes; ///< those it refers to
    std::shared_ptr<const Poco::RegularExpression> pattern;
};

/// How nodes are found that a shape is about.
struct ShapeTarget
{
    enum class Kind : unsigned char { Node, Class, SubjectsOf, ObjectsOf };

    Kind kind;
    TermId term;
};

/// A node shape or, with a path, a property shape.
struct DataShape
{
    TermId id = 0;
    std::optional<PropertyPath> path;
    std::vector<ShapeTarget> targets;
    std::vector<Constraint> constraints;
    std::string message; ///< of its author; empty where there is none
    TermId severity = 0;
    bool isDeactivated = false;
};

} // namespace casus
