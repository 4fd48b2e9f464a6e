// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <optional>
#include <vector>

// Where a text tells events that come one after the other; statements are none of them.
namespace casus {

/// An event and a place that tells it.
struct Told
{
    Span tokens;
    FactIndex fact = 0;
};

/// All places that tell events, in text order.
std::vector<Told> allTold(const Findings& findings);

/// The event told first in a stretch of text.
std::optional<FactIndex> firstIn(const std::vector<Told>& all, Span tokens);

/// The event told last in a stretch of text.
std::optional<FactIndex> lastIn(const std::vector<Told>& all, Span tokens);

/// From a token to the next comma or semicolon of its sentence; empty at the sentence's end.
Span clauseFrom(const Document& document, Span sentence, std::uint32_t token);

} // namespace casus
