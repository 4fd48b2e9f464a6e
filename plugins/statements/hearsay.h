// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>

#include <string_view>
#include <vector>

/// The stance of a name of the ontology; asserted for others.
casus::Stance stanceNamed(std::string_view name);

/// `reportedly`, `said to have`: from here to the end of the clause nobody vouches for it.
void addHearsay(const casus::Document& document, casus::Findings& findings, casus::Span sentence,
    const std::vector<casus::Span>& quotations);
