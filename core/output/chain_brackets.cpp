// SPDX-License-Identifier: Apache-2.0
#include "output/chain_brackets.h"

#include <algorithm>

namespace casus {

std::vector<std::string> chainBrackets(const Document& document)
{
    struct Numbered
    {
        Span tokens;
        std::string number;
    };
    if (document.chains().empty())
        return {};
    std::vector<Numbered> mentions;
    std::size_t number = 0;
    for (const Chain& chain : document.chains()) {
        ++number;
        for (const ChainMention& mention : chain.mentions)
            mentions.push_back({mention.tokens, std::to_string(number)});
    }
    // Outer mentions open first and close last.
    std::stable_sort(mentions.begin(), mentions.end(),
        [](const Numbered& a, const Numbered& b) { return a.tokens.size() > b.tokens.size(); });
    std::vector<std::string> openings(document.tokens().size());
    std::vector<std::string> closings(document.tokens().size());
    for (const Numbered& mention : mentions) {
        openings[mention.tokens.begin] += '(' + mention.number;
        if (mention.tokens.size() == 1)
            openings[mention.tokens.begin] += ')';
        else
            closings[mention.tokens.end - 1].insert(0, mention.number + ')');
    }
    for (std::size_t token = 0; token < openings.size(); ++token)
        openings[token].insert(0, closings[token]);
    return openings;
}

} // namespace casus
