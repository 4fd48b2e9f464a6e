// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/eisner.h"
#include "network/parts.h"
#include "network/pieces.h"
#include "network/viterbi.h"

#include <vector>

namespace casus {

/// Reads tags, trees and names off encoded tokens. For one thread.
class Decoder
{
public:
    explicit Decoder(const Network::Parts& parts);

    /// Writes the analyses of a batch to those of the document.
    void decode(const PieceBatch& batch, const Activations& encoded, Network::Depth depth,
        std::vector<Analysis>& analyses);

private:
    void tag(const PieceBatch& batch, const Activations& encoded, std::vector<Analysis>& analyses);
    void parse(const PieceBatch& batch, const Activations& encoded);
    void parsePiece(std::size_t begin, std::size_t words);
    void relate(const PieceBatch& batch, const Activations& encoded, std::vector<Analysis>& analyses);
    void name(const PieceBatch& batch, const Activations& encoded, std::vector<Analysis>& analyses);
    /// A layer's outputs; valid until the next call for the same place.
    const std::vector<float>& run(const DenseLayer& layer, std::size_t rows, const Activations& input,
        std::vector<float>& output) const;
    Activations rectify(const std::vector<float>& numbers, std::size_t rows, std::size_t width);

    const Network::Parts& parts_;
    TreeSearch trees_;
    LabelSearch labels_;
    std::vector<float> first_;
    std::vector<float> second_;
    std::vector<float> third_;
    std::vector<std::uint8_t> bytes_;
    std::vector<float> scales_;
    std::vector<std::uint32_t> heads_; ///< of each row of the batch, within its piece, from 1
    std::vector<std::uint8_t> names_;

    // Of one piece: its heads, what the product makes of them, and the scores.
    std::vector<float> headNumbers_;
    std::vector<std::uint8_t> headBytes_;
    std::vector<float> headScales_;
    std::vector<float> mapped_;
    std::vector<std::int8_t> mappedBytes_;
    std::vector<std::int8_t> mappedPacked_;
    std::vector<std::int16_t> mappedWide_;
    std::vector<float> mappedScales_;
    std::vector<float> headScores_;
    std::vector<std::int32_t> noCorrection_;
    std::vector<float> scores_;
};

} // namespace casus
