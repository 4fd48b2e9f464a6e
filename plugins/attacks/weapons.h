// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling.h"

#include <vector>

/// Adds the weapons of a sentence to its tellings, and the types that they give to those without one.
void addWeapons(const casus::Document& document, const casus::Sentence& sentence, casus::Findings& findings,
    std::vector<Telling>& tellings);
