// SPDX-License-Identifier: Apache-2.0
#include "cues.h"

using namespace casus;

const Match* cueAt(const Document& document, std::uint32_t token, Label wordClass)
{
    for (const Match& match : document.matchesAt(token))
        if (match.is(wordClass) && match.isFrom("detention_context"))
            return &match;
    return nullptr;
}

bool hasCue(const Document& document, Span tokens, Label wordClass)
{
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
        if (const Match* cue = cueAt(document, token, wordClass); cue && cue->tokens.end <= tokens.end)
            return true;
    return false;
}
