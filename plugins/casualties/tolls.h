// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/rules/rules.h>

/// Adds what a match tells of victims to the act told by its sentence, or last before it: a toll with who
/// gives it, the missing, how badly somebody is hurt.
void addVictims(const casus::Document& document, casus::Findings& findings, const casus::RuleMatch& match);
