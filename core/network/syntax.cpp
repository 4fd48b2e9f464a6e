// SPDX-License-Identifier: Apache-2.0
#include "network/syntax.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace casus {

namespace {

/// The sentences whose trees are wanted, and those where names alone are.
struct Selection
{
    std::vector<Sentence> trees;
    std::vector<Sentence> names;
};

Selection select(const Document::Layers& layers, const SyntaxDemand& demand)
{
    Selection selection;
    if (demand.hasAllTrees) {
        selection.trees = layers.sentences;
        return selection;
    }
    std::vector<bool> hasTree(layers.sentences.size());
    for (const Match& match : layers.matches)
        if (std::find(demand.lexicons.begin(), demand.lexicons.end(), match.list) != demand.lexicons.end())
            hasTree[layers.tokens[match.tokens.begin].sentence] = true;
    for (std::size_t i = 0; i < layers.sentences.size(); ++i)
        if (hasTree[i])
            selection.trees.push_back(layers.sentences[i]);
    std::vector<bool> hasNames(layers.sentences.size());
    for (const Span name : layers.names)
        hasNames[layers.tokens[name.begin].sentence] = true;
    for (std::size_t i = 0; demand.hasNames && i < layers.sentences.size(); ++i)
        if (!hasTree[i] && (hasNames[i] || layers.sentences[i].isUpper))
            selection.names.push_back(layers.sentences[i]);
    return selection;
}

} // namespace

Syntax::Syntax(Network network, Lemmatizer lemmatizer)
    : network_(std::move(network))
    , lemmatizer_(std::move(lemmatizer))
{
}

void Syntax::read(Document::Layers& layers, const SyntaxDemand& demand) const
{
    const Selection selection = select(layers, demand);
    const std::string_view text = layers.article.text;
    std::vector<Analysis> analyses;
    if (!selection.trees.empty()) {
        analyses = network_.analyse(text, layers.tokens, selection.trees);
        addTrees(analyses, selection.trees, layers);
    }
    if (!selection.names.empty()) {
        const std::vector<Analysis> further
            = network_.analyse(text, layers.tokens, selection.names, Network::Depth::Names);
        analyses.resize(further.size());
        for (const Sentence& sentence : selection.names)
            std::copy(further.begin() + sentence.tokens.begin, further.begin() + sentence.tokens.end,
                analyses.begin() + sentence.tokens.begin);
    }
    if (demand.hasNames)
        addNames(analyses, layers);
}

void Syntax::addTrees(const std::vector<Analysis>& analyses, const std::vector<Sentence>& sentences,
    Document::Layers& layers) const
{
    const std::string_view text = layers.article.text;
    layers.tags.resize(analyses.size());
    layers.dependencies.resize(analyses.size());
    for (const Sentence& sentence : sentences) {
        std::optional<std::uint32_t> root;
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
            const Analysis& analysis = analyses[token];
            const Network::TagName& tag = network_.tags()[analysis.tag];
            const Span bytes = layers.tokens[token].bytes;
            layers.tags[token] = {tag.universal, tag.specific,
                lemmatizer_.lemma(text.substr(bytes.begin, bytes.size()), tag.specific)};
            layers.dependencies[token] = {analysis.head, network_.relations()[analysis.relation]};
            if (analysis.head != token)
                continue;
            // The parts of an endless sentence have a tree each: they follow the first.
            if (root)
                layers.dependencies[token] = {*root, "parataxis"};
            root = root.value_or(token);
        }
    }
}

void Syntax::addNames(const std::vector<Analysis>& analyses, Document::Layers& layers) const
{
    for (std::uint32_t token = 0; token < analyses.size(); ++token) {
        const std::uint8_t label = analyses[token].name; // see Analysis
        if (label == 0)
            continue;
        if (label % 2 == 1)
            layers.recognitions.push_back({{token, token + 1}, network_.types()[(label - 1U) / 2]});
        else
            layers.recognitions.back().tokens.end = token + 1;
    }
    layers.indexRecognitions();
}

} // namespace casus
