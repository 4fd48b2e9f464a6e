// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/data_shape.h"

#include <optional>
#include <string_view>

namespace casus {

class ShapesReader;
struct Visit;

/// How a kind of constraints is read and checked (SHACL, section 4).
struct ConstraintRule
{
    std::string_view parameter; ///< the property of SHACL's that asks for it
    std::string_view component; ///< SHACL's name of it, without `ConstraintComponent`
    std::string_view phrase; ///< what is wrong where it is not met; the parameter follows
    bool needsPath; ///< whether it makes no sense in a node shape
    /// What the parameter's value asks of a shape; nothing where that is nothing. Throws Error where it is
    /// wrong.
    std::optional<Constraint> (*read)(ShapesReader& reader, TermId shape, TermId value);
    void (*check)(Visit& visit);
};

/// The rule of a parameter, by its name without the namespace; null where there is none.
const ConstraintRule* constraintRule(std::string_view parameter);

} // namespace casus
