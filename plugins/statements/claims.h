// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <string_view>

/// `claimed the bombing`: whether an act is all that stands behind the verb.
bool claimsAct(const casus::Document& document, const casus::Findings& findings, std::uint32_t token);

/// `denied responsibility`: whether it is an act that a verb of denying at a token denies.
bool deniesAct(const casus::Document& document, std::uint32_t token);

/// `named nobody as the culprit`: whether the words behind a verb of naming tell of whom somebody suspects.
bool namesCulprit(const casus::Document& document, casus::Span words);

/// Who is said to have done it becomes an actor of the attack that is spoken of, in the claimant's voice.
void addClaims(const casus::Document& document, casus::Findings& findings, casus::Span sentence,
    const casus::RuleMatch& match, const casus::Source& source, std::string_view wordClass);

/// "it was not clear whether it was Iran": the claim that it did the attack told last is doubted by whoever
/// speaks.
void addDoubt(const casus::Document& document, casus::Findings& findings, const casus::RuleMatch& match);

/// "those who we believe did it": who is spoken of becomes an actor of the attack, in the voice of who
/// believes so.
void addBelief(const casus::Document& document, casus::Findings& findings, const casus::RuleMatch& match);
