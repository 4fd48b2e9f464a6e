// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/fact.h>
#include <casus/language/document.h>

#include <string_view>

/// The status of a name that the lexicon gives: `Planned`, `Possible`; otherwise Negated.
casus::Status statusNamed(std::string_view name);

/// How a sentence speaks of a meeting: `will meet`, `agreed to hold talks`, `a planned visit`.
casus::Status meetingStatus(const casus::Document& document, casus::Span trigger, bool isNoun);
