// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coreference/coreference.h"
#include "document.h"

#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace casus::test {

/// Sentences with tags and trees of a test's own: each word as `form/XPOS/head/relation`, heads counted from
/// 1 within the sentence, 0 for the root; the lemma follows after one more stroke where it is not the form.
inline Document parsed(const std::vector<std::string>& sentences, const std::vector<Name>& names = {},
    const Language& language = english())
{
    std::string text;
    std::vector<Tag> tags;
    std::vector<Dependency> dependencies;
    for (const std::string& sentence : sentences) {
        std::istringstream words(sentence);
        const auto first = static_cast<std::uint32_t>(tags.size());
        for (std::string word; words >> word;) {
            std::vector<std::string> cells;
            std::istringstream parts(word);
            for (std::string cell; std::getline(parts, cell, '/');)
                cells.push_back(cell);
            const bool isMark = cells[1] == "PUNCT" || cells[1] == "POS";
            text
                += (text.empty() || (isMark && cells[0] != "“") || text.ends_with("“") ? "" : " ") + cells[0];
            const std::string universal = cells[1].starts_with("NNP") ? "PROPN"
                : cells[1].starts_with("NN")                          ? "NOUN"
                : cells[1].starts_with("PRP")                         ? "PRON"
                : cells[1] == "DT"                                    ? (cells[3] == "det" ? "DET" : "PRON")
                : cells[1].starts_with("VB")                          ? "VERB"
                : cells[1] == "JJ"                                    ? "ADJ"
                : cells[1] == "POS"                                   ? "PART"
                : cells[1] == "PUNCT"                                 ? "PUNCT"
                                                                      : "X";
            tags.push_back({universal, cells[1], cells.size() > 4 ? cells[4] : cells[0]});
            const auto head = static_cast<std::uint32_t>(std::stoul(cells[2]));
            dependencies.push_back(
                {head == 0 ? static_cast<std::uint32_t>(tags.size()) - 1 : first + head - 1, cells[3]});
        }
    }
    Document document = language.read(text, names);
    if (document.tokens().size() != tags.size())
        throw std::logic_error("the text is not split as the test has it: " + text);
    document.layers().tags = std::move(tags);
    document.layers().dependencies = std::move(dependencies);
    document.layers().chains = findChains(document);
    return document;
}

/// The chains of more than one mention: its mentions with ` | ` between them, the reason of each but the
/// first in brackets.
inline Strings chainsOf(const Document& document)
{
    Strings lines;
    for (const Chain& chain : document.chains()) {
        if (chain.mentions.size() < 2)
            continue;
        std::string line;
        for (const ChainMention& mention : chain.mentions) {
            (line += line.empty() ? "" : " | ") += document.text(mention.tokens);
            if (mention.reason != LinkReason::None)
                ((line += " (") += nameOf(mention.reason)) += ')';
        }
        lines.push_back(line);
    }
    return lines;
}

/// The words of all mentions, by chain.
inline Strings mentionsOf(const Document& document)
{
    Strings mentions;
    for (const Chain& chain : document.chains())
        for (const ChainMention& mention : chain.mentions)
            mentions.emplace_back(document.text(mention.tokens));
    return mentions;
}

} // namespace casus::test
