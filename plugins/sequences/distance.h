// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <optional>

/// How many days the words before a token tell: `two days` before `after`, `a week` before `later`. The span
/// is that of the words.
struct Distance
{
    int days = 0;
    casus::Span tokens;
};

std::optional<Distance> distanceBefore(const casus::Document& document, std::uint32_t token);
