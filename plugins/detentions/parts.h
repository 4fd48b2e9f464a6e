// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling.h"

#include <casus/rules/rules.h>

/// Fills the roles of a sentence's tellings by rules and by the phrases that they stand in.
void addParts(const casus::Document& document, const casus::Sentence& sentence, const casus::RuleSet& rules,
    casus::Findings& findings, std::vector<Telling>& tellings);
