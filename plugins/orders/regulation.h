// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/rules/rules.h>

#include <optional>

/// The words from a token to the next comma, semicolon or full stop of its sentence.
casus::Span clauseBehind(const casus::Document& document, std::uint32_t token, casus::Span sentence);

/// Adds the rules of a sentence that change from one value to another: `increased from 3% to 4%`.
void addRuleChanges(const casus::Document& document, casus::Findings& findings, casus::Span sentence);

/// Adds the rule that somebody bans what the words behind a verb or noun tell.
void addBan(const casus::Document& document, casus::Findings& findings, const casus::Capture& ban,
    casus::EntityIndex authority);
