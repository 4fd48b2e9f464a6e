// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/words.h"
#include "network/vocabulary.h"
#include "training/annotated.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace casus {

/// What the network can say, by number.
struct Labels
{
    std::vector<std::pair<std::string, std::string>> tags; ///< UPOS and XPOS
    std::vector<std::string> relations;
    std::vector<std::string>
        types; ///< of names; label 0 is none, 1 + 2·type begins a name, 2 + 2·type goes on with it

    std::size_t names() const { return 1 + 2 * types.size(); }
};

/// A sentence as the network learns it.
struct Example
{
    std::vector<FormRows> rows;
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        unknown; ///< the rows of unknown words, exact and folded
    std::vector<std::uint32_t> placeRows;
    std::vector<std::vector<std::uint32_t>> listRows;
    std::vector<std::int32_t> tags; ///< -1 where there is none to learn
    std::vector<std::uint32_t> heads; ///< from 1, 0 at the root; empty without a tree
    std::vector<std::int32_t> relations; ///< -1 where there is none to learn
    std::vector<std::uint64_t> names; ///< which labels would be right, as bits; 0 where nothing is known
    float nameWeight = 1; ///< how much the names count
    std::uint32_t dataset = 0; ///< from 1
    std::uint32_t datasetRow = 0; ///< of the dataset 0, which is none

    std::size_t size() const { return rows.size(); }
};

/// Which of our labels each label of other annotators may mean, as bits.
using NameMeanings = std::map<std::string, std::uint64_t, std::less<>>;

/// Turns sentences into numbers. Constant after construction.
class ExampleMaker
{
public:
    ExampleMaker(
        const Vocabulary& vocabulary, const Labels& labels, const Words& words, NameMeanings foreign);

    Example make(const AnnotatedSentence& sentence, std::uint32_t dataset, bool isOwnNames) const;

private:
    std::uint64_t meaning(const std::string& name, bool isOwn) const;

    const Vocabulary& vocabulary_;
    const Words& words_;
    NameMeanings own_;
    NameMeanings foreign_;
    std::map<std::pair<std::string, std::string>, std::int32_t> tags_;
    std::map<std::string, std::int32_t, std::less<>> relations_;
};

/// The labels of sentences: tags and relations that occur often enough, all types of names, in alphabetical
/// order.
Labels labelsOf(const AnnotatedSentences& treebank, const AnnotatedSentences& corpus);

/// What labels of other annotators mean, from a file with the columns `name` (their type, O for none) and
/// `types` (ours, divided by |). Throws Error where it cannot be read.
NameMeanings readMeanings(const std::string& file, const Labels& labels);

/// The type that such a file has for each of ours, the first one; without those that may be no name.
std::map<std::string, std::string> foreignTypes(const std::string& file);

} // namespace casus
