// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <string_view>

/// Adds a statement where it is worth a node of its own: for its force, of which `type` tells, or for its
/// hearers. `said` is what it says, where the sentence tells it.
void addStatement(const casus::Document& document, casus::Findings& findings, const casus::RuleMatch& match,
    const casus::Source& source, std::string_view type, casus::Status status, casus::Span said);
