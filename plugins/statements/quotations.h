// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <vector>

/// Words that introduce what somebody says.
struct SpeechCue
{
    casus::Span tokens; ///< with the speaker
    casus::Source source;
};

/// The token spans between quotation marks, marks left out. A paragraph's end closes a quotation.
std::vector<casus::Span> findQuotations(const casus::Document& document);

/// Whether a token stands in one of the quotations.
bool isQuoted(const std::vector<casus::Span>& quotations, std::uint32_t token);

/// Adds what is quoted as its speaker's, and a statement for each quotation. The speaker is the one of the
/// nearest cue in its sentences, else that of the quotation before in the paragraph, or in the paragraph
/// before where that was left open. `cues` are in text order.
void addQuotations(const casus::Document& document, casus::Findings& findings,
    const std::vector<casus::Span>& quotations, const std::vector<SpeechCue>& cues);
