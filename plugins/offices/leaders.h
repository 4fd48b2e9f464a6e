// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/rules/rules.h>

/// Adds who leads or founded an armed group, a company or another body that has members: `the Mahdi Army, led
/// by Moqtada al-Sadr`.
void addLeaders(const casus::Document& document, casus::Findings& findings, const casus::RuleSet& rules);
