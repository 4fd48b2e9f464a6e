// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace casus {

/// A token as annotators saw it; what they did not annotate is empty.
struct AnnotatedToken
{
    std::string form;
    std::string universal; ///< UPOS
    std::string specific; ///< XPOS
    std::string relation;
    std::uint32_t head = 0; ///< number of the token it depends on, from 1; 0 at the root
    bool spaceBefore = true;
    std::string name; ///< O, B-Type, I-Type
};

/// A sentence of a treebank, of a set of names or of a corpus.
struct AnnotatedSentence
{
    std::string id; ///< `sent_id` of a treebank, the document of a corpus
    std::vector<AnnotatedToken> tokens;

    bool hasTree() const { return !tokens.empty() && !tokens.front().relation.empty(); }
};

using AnnotatedSentences = std::vector<AnnotatedSentence>;

} // namespace casus
