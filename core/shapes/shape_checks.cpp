// SPDX-License-Identifier: Apache-2.0
#include "shapes/constraint_checks.h"
#include "shapes/validation.h"

#include <algorithm>

namespace casus {

namespace {

/// How many of the shapes a value conforms to must be right.
template <typename Right>
void checkConforming(Visit& visit, Right isRight)
{
    visit.failUnless([&](TermId value) {
        return isRight(std::ranges::count_if(visit.constraint.shapes,
            [&](const DataShape* shape) { return visit.validation.conforms(value, *shape); }));
    });
}

/// The values that conform to the qualified shape, which is the first, and to none of its siblings.
std::size_t qualified(const Visit& visit)
{
    const std::vector<const DataShape*>& shapes = visit.constraint.shapes;
    return static_cast<std::size_t>(std::ranges::count_if(visit.values, [&](TermId value) {
        const auto conforms
            = [&](const DataShape* shape) { return visit.validation.conforms(value, *shape); };
        return conforms(shapes.front()) && std::none_of(shapes.begin() + 1, shapes.end(), conforms);
    }));
}

} // namespace

void checkNot(Visit& visit)
{
    checkConforming(visit, [](auto count) { return count == 0; });
}

void checkAnd(Visit& visit)
{
    checkConforming(visit, [&](auto count) { return count == std::ssize(visit.constraint.shapes); });
}

void checkOr(Visit& visit)
{
    checkConforming(visit, [](auto count) { return count > 0; });
}

void checkXone(Visit& visit)
{
    checkConforming(visit, [](auto count) { return count == 1; });
}

void checkNode(Visit& visit)
{
    checkAnd(visit);
}

void checkProperty(Visit& visit)
{
    for (const TermId value : visit.values)
        visit.validation.validate(value, *visit.constraint.shapes.front(), visit.results);
}

void checkQualifiedMinCount(Visit& visit)
{
    if (qualified(visit) < visit.constraint.number)
        visit.fail();
}

void checkQualifiedMaxCount(Visit& visit)
{
    if (qualified(visit) > visit.constraint.number)
        visit.fail();
}

} // namespace casus
