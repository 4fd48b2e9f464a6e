// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pattern.h"

#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <span>

namespace casus {

/// Whether a phrase ends with a noun of the classes, or a name of the kinds, that an element asks for.
bool hasHead(const Document& document, const Element& element, const Phrase& phrase);

/// Adds what takes part in what a rule matched, by the tree of the sentence. False where somebody is missing
/// whom the rule demands.
bool addParticipants(const Document& document, std::span<const Element> wanted, RuleMatch& match);

} // namespace casus
