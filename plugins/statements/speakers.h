// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <optional>
#include <vector>

/// Who a phrase says speaks: one, or the persons that "they" takes up. A pronoun that nothing resolves still
/// is not the article. Nobody for "it" without an antecedent, and for "nobody".
std::vector<casus::EntityIndex> speakersOf(
    const casus::Document& document, casus::Findings& findings, casus::Span phrase);

/// The first phrase of a sentence that may act and is no object: whom ", accusing …" speaks of.
std::optional<casus::Span> subjectOf(const casus::Document& document, casus::Span sentence);

/// The phrase that a claimant belongs to where the tree of the sentence has it so: of "the head of Iran's X
/// said" not X.
casus::Span headOf(const casus::Document& document, casus::Span claimant, casus::Span cue);
