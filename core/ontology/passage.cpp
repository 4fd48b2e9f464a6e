// SPDX-License-Identifier: Apache-2.0
#include "ontology/passage.h"

#include <algorithm>

namespace casus {

bool isInside(const Document& document, Span tokens)
{
    return tokens.begin < tokens.end && tokens.end <= document.tokens().size();
}

Passage passageOf(const Document& document, Span tokens)
{
    const Token& first = document.tokens()[tokens.begin];
    const Token& last = document.tokens()[tokens.end - 1];
    return {{first.codePoints.begin, last.codePoints.end}, {first.bytes.begin, last.bytes.end},
        first.sentence + 1};
}

Passage sentenceOf(const Document& document, const Passage& passage)
{
    return passageOf(document, document.sentences()[passage.sentence - 1].tokens);
}

std::string_view textOf(const Document& document, const Passage& passage)
{
    return document.text().substr(passage.bytes.begin, passage.bytes.size());
}

void addPassage(std::vector<Passage>& passages, const Document& document, Span tokens)
{
    if (isInside(document, tokens))
        passages.push_back(passageOf(document, tokens));
}

void sortPassages(std::vector<Passage>& passages)
{
    std::sort(passages.begin(), passages.end());
    passages.erase(std::unique(passages.begin(), passages.end()), passages.end());
}

} // namespace casus
