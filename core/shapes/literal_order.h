// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/node.h"

#include <compare>

namespace casus {

/// How two literals stand to one another by their values, as in SPARQL (section 17.3): numbers, dates, times
/// of a day, texts and truth values. Unordered where they cannot be compared, as are two times of which only
/// one has a zone and that lie less than fourteen hours apart. Safe from any thread.
std::partial_ordering compareLiterals(const rdf::Node& a, const rdf::Node& b);

} // namespace casus
