// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/words.h"
#include "network/network.h"
#include "training/annotated.h"

#include <casus/export.h>

#include <map>
#include <string>
#include <vector>

namespace casus {

/// Shares of right answers.
struct TreeScores
{
    std::size_t words = 0;
    std::size_t universal = 0; ///< words with the right UPOS
    std::size_t specific = 0; ///< XPOS
    std::size_t heads = 0;
    std::size_t edges = 0; ///< head and relation
};

/// Names with the right words and the right type.
struct NameScores
{
    struct Count
    {
        std::size_t gold = 0;
        std::size_t found = 0;
        std::size_t right = 0;
        double f1() const
        {
            return gold + found == 0 ? 0
                                     : 200.0 * static_cast<double>(right) / static_cast<double>(gold + found);
        }
    };

    Count all;
    Count untyped; ///< the right words, whatever the type
    std::map<std::string, Count> types;
};

/// A text with gold words, as the program has it.
struct GoldText
{
    std::string text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;

    CASUS_EXPORT GoldText(const AnnotatedSentences& annotated, const Words& words);
};

/// Scores of tags and trees on sentences with gold words; all words count.
CASUS_EXPORT TreeScores scoreTrees(
    const Network& network, const AnnotatedSentences& gold, const Words& words);

/// Strict scores of names. `theirs` tells for each of our types that of the annotators; one that they do not
/// have is left out, and where it is empty the types are ours.
CASUS_EXPORT NameScores scoreNames(const Network& network, const AnnotatedSentences& gold, const Words& words,
    const std::map<std::string, std::string>& theirs = {});

/// One line: `UPOS 95.9 XPOS 95.1 UAS 89.2 LAS 86.5`.
CASUS_EXPORT std::string describe(const TreeScores& scores);
/// One line: `names 84.1 (spans 89.0), Person 90.1, …`.
CASUS_EXPORT std::string describe(const NameScores& scores);

} // namespace casus
