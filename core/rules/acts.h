// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/tellings.h"

#include <casus/fact/findings.h>

#include <vector>

namespace casus {

/// Adds the facts that tellings, in text order, tell. Those of one act become one event: of one type, at
/// times that may coincide, with nobody in a part that somebody else has, and with a participant in common or
/// told again by a definite noun: `the agreement`.
void addActs(const Document& document, Findings& findings, std::vector<Telling> tellings);

} // namespace casus
