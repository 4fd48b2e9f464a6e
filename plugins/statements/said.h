// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <string_view>

/// Whether nothing but a mark stands behind a verb of speech, so that what is said stands before it.
bool endsSoon(const casus::Document& document, std::uint32_t token, std::uint32_t end);

/// Whether a verb of speech stands inside what is said of other things: "and, Reuters reported, they fled".
bool isInserted(const casus::Document& document, casus::Span sentence, std::uint32_t claimant);

/// What stands behind a verb of speech, up to the next verb of the same speaker; empty where that is nothing
/// that is said: an act (`threatened to attack`), a hearer (`spoke with him`), a thing alone (`demanded
/// talks`).
casus::Span saidBehind(const casus::Document& document, casus::Span sentence, casus::Span cue,
    std::uint32_t token, std::string_view wordClass);

/// What somebody is accused of doing: "accused Chad of shelling the town" from the verb on; empty where no
/// verb tells it.
casus::Span chargeBehind(
    const casus::Document& document, casus::Span sentence, const casus::RuleMatch& match);
