// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <chrono>
#include <optional>
#include <span>

/// A place of a sentence that tells an event.
struct Place
{
    casus::Span tokens;
    casus::FactIndex fact = 0;
};

/// The day of an event; nothing where less is known of its date.
std::optional<std::chrono::sys_days> dayOf(const casus::Fact& fact);

/// Dates an event of a sentence that has no date by the one with a day told last before: `the next day`, `two
/// days later`. `places` are those of the whole text, in its order; `told` those of the sentence.
void addRelativeDate(const casus::Document& document, casus::Findings& findings, const casus::Match& words,
    std::span<const Place> places, std::span<const Place> told);
