// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace casus {

/// A range of the text as the output points to it.
struct Passage
{
    Span codePoints;
    Span bytes;
    std::uint32_t sentence = 1; ///< that it begins in, from 1

    friend bool operator==(const Passage& left, const Passage& right)
    {
        return left.codePoints == right.codePoints;
    }
    friend bool operator<(const Passage& left, const Passage& right)
    {
        return left.codePoints.begin != right.codePoints.begin
            ? left.codePoints.begin < right.codePoints.begin
            : left.codePoints.end < right.codePoints.end;
    }
};

/// Whether a range of tokens is one of the document and not empty; plugins can be wrong.
bool isInside(const Document& document, Span tokens);

/// The passage of a range of tokens. Requires isInside().
Passage passageOf(const Document& document, Span tokens);

/// The whole sentence that a passage begins in.
Passage sentenceOf(const Document& document, const Passage& passage);

/// The words of a passage.
std::string_view textOf(const Document& document, const Passage& passage);

/// Adds the passage of `tokens`, if it is one.
void addPassage(std::vector<Passage>& passages, const Document& document, Span tokens);

/// Brings passages into text order, each once.
void sortPassages(std::vector<Passage>& passages);

} // namespace casus
