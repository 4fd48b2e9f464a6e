// SPDX-License-Identifier: Apache-2.0
#include "quotations.h"

#include <string_view>

std::vector<casus::Span> findQuotations(const casus::Document& document)
{
    std::vector<casus::Span> quotations;
    bool isOpen = false;
    std::uint32_t begin = 0;
    std::uint32_t paragraph = 0;
    const auto close = [&](std::uint32_t end) {
        if (isOpen && end > begin)
            quotations.push_back({begin, end});
        isOpen = false;
    };
    for (const casus::Sentence& sentence : document.sentences()) {
        if (sentence.paragraph != paragraph)
            close(sentence.tokens.begin);
        paragraph = sentence.paragraph;
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
            const std::string_view form = document.text(document.tokens()[token]);
            const bool isStraight = form == "\"";
            if (form == "\u201D" || (isStraight && isOpen)) {
                close(token);
            } else if (form == "\u201C" || isStraight) {
                close(token);
                isOpen = true;
                begin = token + 1;
            }
        }
    }
    close(static_cast<std::uint32_t>(document.tokens().size()));
    return quotations;
}
