// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling.h"

#include <casus/rules/rules.h>

/// Fills the roles of a sentence's tellings: by rules, by the words inside their phrases, places and weapons
/// beside them.
void addParts(const casus::Document& document, const casus::Sentence& sentence, const casus::RuleSet& rules,
    casus::Findings& findings, std::vector<Telling>& tellings);
