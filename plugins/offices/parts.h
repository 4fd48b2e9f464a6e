// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/rules/rules.h>

/// Adds which named body is part of which: `the ministry's Research Bureau` by a name with its owner, `the
/// Quds Force, a branch of the Revolutionary Guards`, `the corps, which includes the Quds Force`.
void addParts(const casus::Document& document, casus::Findings& findings, const casus::RuleSet& rules);
