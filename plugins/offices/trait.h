// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>

#include <string_view>

/// Adds what a text tells of somebody or something in passing: `rank`, `role`, `country`, `partOf`. The
/// article itself says so, whoever speaks of them.
void addTrait(casus::Findings& findings, std::string_view type, casus::EntityIndex subject,
    casus::Value object, casus::Span evidence, std::string_view rule);
