// SPDX-License-Identifier: Apache-2.0
#include "network/syntax.h"

#include <utility>

namespace casus {

Syntax::Syntax(Network network, Lemmatizer lemmatizer)
    : network_(std::move(network))
    , lemmatizer_(std::move(lemmatizer))
{
}

void Syntax::read(Document::Layers& layers) const
{
    const std::string_view text = layers.article.text;
    const std::vector<Analysis> analyses = network_.analyse(text, layers.tokens, layers.sentences);
    layers.tags.reserve(analyses.size());
    layers.dependencies.reserve(analyses.size());
    for (std::size_t token = 0; token < analyses.size(); ++token) {
        const Analysis& analysis = analyses[token];
        const Network::TagName& tag = network_.tags()[analysis.tag];
        const Span bytes = layers.tokens[token].bytes;
        layers.tags.push_back({tag.universal, tag.specific,
            lemmatizer_.lemma(text.substr(bytes.begin, bytes.size()), tag.specific)});
        layers.dependencies.push_back({analysis.head, network_.relations()[analysis.relation]});
    }
}

} // namespace casus
