// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coreference/nominal.h"
#include "coreference/tree.h"

#include <casus/export.h>

#include <vector>

namespace casus {

/// The noun phrases and pronouns of a document in the order of their heads, without what agreement asks for.
/// A phrase reaches over determiners, modifiers and relative clauses; conjuncts, appositions and, where it is
/// a predicate, subject and copula are not part of it. Thread-safe.
CASUS_EXPORT std::vector<Nominal> findNominals(const Document& document, const Tree& tree);

} // namespace casus
