// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule.h"

#include <casus/fact/findings.h>
#include <casus/rules/rules.h>

#include <optional>

namespace casus {

/// What a capture becomes where a role takes it; nothing where the role does not.
std::optional<Value> valueOf(
    const Document& document, Findings& findings, const RoleRule& role, const Capture& capture);

} // namespace casus
