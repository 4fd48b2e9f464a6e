// SPDX-License-Identifier: Apache-2.0
#include "shapes/constraint_checks.h"
#include "shapes/literal_order.h"
#include "shapes/validation.h"

#include <algorithm>
#include <map>

namespace casus {

namespace {

std::vector<TermId> others(const Visit& visit)
{
    return visit.graph().objects(visit.focus, visit.constraint.terms.front());
}

/// Each value must stand so to each value of the other property.
template <typename Right>
void checkPairs(Visit& visit, Right isRight)
{
    for (const TermId other : others(visit))
        visit.failUnless(
            [&](TermId value) { return isRight(compareLiterals(visit.at(value), visit.at(other))); });
}

} // namespace

void checkMinCount(Visit& visit)
{
    if (visit.values.size() < visit.constraint.number)
        visit.fail();
}

void checkMaxCount(Visit& visit)
{
    if (visit.values.size() > visit.constraint.number)
        visit.fail();
}

void checkUniqueLang(Visit& visit)
{
    std::map<std::string_view, std::size_t> uses;
    for (const TermId value : visit.values)
        ++uses[visit.at(value).language];
    for (const auto& [language, count] : uses)
        if (!language.empty() && count > 1)
            visit.fail();
}

void checkEquals(Visit& visit)
{
    std::vector<TermId> differing; // both are in order
    std::ranges::set_symmetric_difference(visit.values, others(visit), std::back_inserter(differing));
    for (const TermId value : differing)
        visit.fail(value);
}

void checkDisjoint(Visit& visit)
{
    const std::vector<TermId> forbidden = others(visit);
    visit.failUnless([&](TermId value) { return !std::ranges::binary_search(forbidden, value); });
}

void checkLessThan(Visit& visit)
{
    checkPairs(visit, [](std::partial_ordering order) { return order < 0; });
}

void checkLessThanOrEquals(Visit& visit)
{
    checkPairs(visit, [](std::partial_ordering order) { return order <= 0; });
}

} // namespace casus
