// SPDX-License-Identifier: Apache-2.0
#include "coreference/quotations.h"

#include <string_view>

namespace casus {

std::vector<std::uint32_t> findQuotations(const Document& document)
{
    std::vector<std::uint32_t> quotations(document.tokens().size(), 0);
    std::uint32_t number = 0;
    std::uint32_t paragraph = 0;
    bool isInside = false;
    for (const Sentence& sentence : document.sentences()) {
        if (sentence.paragraph != paragraph)
            isInside = false;
        paragraph = sentence.paragraph;
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
            const std::string_view word = document.text(document.tokens()[token]);
            if (word == "“" || word == "``" || (word == "\"" && !isInside)) {
                isInside = true;
                ++number;
            } else if (word == "”" || word == "''" || word == "\"") {
                isInside = false;
            }
            quotations[token] = isInside ? number : 0;
        }
    }
    return quotations;
}

} // namespace casus
