// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>

#include <optional>

/// Whether somebody can order others or make rules for them.
bool hasPower(const casus::Findings& findings, casus::EntityIndex index);

/// The event that a stretch of text tells: an attack, a clash, a detention or a sanction; the first of them.
std::optional<casus::FactIndex> eventIn(const casus::Findings& findings, casus::Span tokens);

/// The state that somebody acts for: a country itself, the one of a body, of a member of one, or of who holds
/// an office there. Nothing where none is known.
std::optional<casus::EntityIndex> stateOf(const casus::Findings& findings, casus::EntityIndex index);

/// Tells where a rule holds: in the state of who makes it or, where nobody is told to, of who speaks of it.
void addState(
    const casus::Findings& findings, std::optional<casus::EntityIndex> authority, casus::Fact& rule);
