// SPDX-License-Identifier: Apache-2.0
#include "network/syntax.h"

#include <algorithm>
#include <utility>

namespace casus {

namespace {

/// Those with a match of one of the lexicons.
std::vector<Sentence> sentencesFor(const std::vector<Label>& lexicons, const Document::Layers& layers)
{
    std::vector<Sentence> sentences;
    std::uint32_t next = 0; // the first sentence that is not decided
    for (const Match& match : layers.matches) {
        const std::uint32_t sentence = layers.tokens[match.tokens.begin].sentence;
        if (sentence < next || std::find(lexicons.begin(), lexicons.end(), match.list) == lexicons.end())
            continue;
        sentences.push_back(layers.sentences[sentence]);
        next = sentence + 1;
    }
    return sentences;
}

} // namespace

Syntax::Syntax(Network network, Lemmatizer lemmatizer)
    : network_(std::move(network))
    , lemmatizer_(std::move(lemmatizer))
{
}

void Syntax::read(Document::Layers& layers, const TreeDemand& demand) const
{
    const std::vector<Sentence> sentences
        = demand.isForAll ? layers.sentences : sentencesFor(demand.lexicons, layers);
    if (sentences.empty())
        return;
    const std::string_view text = layers.article.text;
    const std::vector<Analysis> analyses = network_.analyse(text, layers.tokens, sentences);
    layers.tags.resize(analyses.size());
    layers.dependencies.resize(analyses.size());
    for (const Sentence& sentence : sentences)
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
            const Analysis& analysis = analyses[token];
            const Network::TagName& tag = network_.tags()[analysis.tag];
            const Span bytes = layers.tokens[token].bytes;
            layers.tags[token] = {tag.universal, tag.specific,
                lemmatizer_.lemma(text.substr(bytes.begin, bytes.size()), tag.specific)};
            layers.dependencies[token] = {analysis.head, network_.relations()[analysis.relation]};
        }
}

} // namespace casus
