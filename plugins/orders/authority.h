// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>

#include <optional>

/// Whether somebody can order others or make rules for them.
bool hasPower(const casus::Findings& findings, casus::EntityIndex index);

/// The event that a stretch of text tells: an attack, a clash, a detention or a sanction; the first of them.
std::optional<casus::FactIndex> eventIn(const casus::Findings& findings, casus::Span tokens);
