// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/sentence.h>
#include <casus/language/token.h>

#include <cstddef>
#include <span>
#include <vector>

namespace casus {

/// Sentences, or parts of very long ones, that are analysed together, the longest first. Their tokens stand
/// one after the other, as rows of the layers.
struct PieceBatch
{
    std::vector<Span> pieces; ///< tokens of the document
    std::vector<std::size_t> begins; ///< first row of each piece; one more for the end of all

    std::size_t rows() const { return begins.back(); }
    /// How many pieces have more than `step` tokens.
    std::size_t active(std::size_t step) const
    {
        std::size_t count = pieces.size();
        while (count > 0 && pieces[count - 1].size() <= step)
            --count;
        return count;
    }
};

/// The sentences of a document in batches of alike length; those of more than 200 tokens cut, at a mark where
/// there is one.
std::vector<PieceBatch> cutIntoBatches(std::span<const Token> tokens, std::span<const Sentence> sentences);

} // namespace casus
