// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/tellings.h"

#include <casus/fact/findings.h>

#include <span>
#include <string>

namespace casus {

/// Whether another plugin told a fact of one of the types, with the same eventType, by the trigger of a
/// telling; it gets the roles that it lacks and the telling has.
bool completeOther(
    const Document& document, Findings& findings, const Telling& telling, std::span<const std::string> types);

} // namespace casus
