// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/heads.h"

namespace casus {

/// Widths of the layers; multiples of 16.
struct Dimensions
{
    std::size_t embedding = 128;
    std::size_t hidden = 144; ///< of each direction of an LSTM
    std::size_t arc = 128;
    std::size_t relation = 128;
    std::size_t name = 128;
};

/// How training goes.
struct Recipe
{
    std::size_t epochs = 28;
    std::size_t batch = 16; ///< sentences
    std::uint64_t seed = 1;
    float rate = 2e-3F;
    float lastRate = 0.05F; ///< share of the rate that is left at the end
    float warmUp = 0.02F; ///< share of the steps
    float firstDecay = 0.9F;
    float secondDecay = 0.98F;
    float averageDecay = 0.9998F;
    float largestGradient = 5;
    float dropout = 0.33F;
    float recurrentDropout = 0.2F;
    float wordDropout = 0.25F; ///< a word seen n times goes unknown with the probability w / (w + n)
    float featureDropout = 0.1F;
    float nameListDropout = 0.3F; ///< of whole sentences
    float datasetDropout = 0.3F;
    float tagWeight = 0.75F;
    float arcWeight = 1;
    float relationWeight = 1;
    float nameWeight = 0.7F;
};

/// What a step of training found, summed over words.
struct Losses
{
    float tags = 0;
    float arcs = 0;
    float relations = 0;
    float names = 0;
};

/// The network in floats, as it is trained. For one thread.
class FloatNetwork
{
public:
    /// Weights at random by `seed`. `counts` tells how often the word of an embedding row was seen.
    FloatNetwork(const Dimensions& dimensions, std::size_t rows, const Labels& labels,
        std::vector<std::uint32_t> counts, std::uint64_t seed);

    /// Computes losses and gradients of a batch.
    Losses learn(const Batch& batch, const Recipe& recipe, Random& random);

    /// All dense tensors, always in the same order.
    std::vector<Tensor*> tensors();

    Tensor embedding;
    std::vector<std::uint32_t> touched; ///< rows of the embedding that have a gradient
    std::array<Bilstm, 2> encoder;
    TagHead tags;
    ArcHead arcs;
    RelationHead relations;
    NameHead names;

private:
    using Rows = std::vector<std::uint32_t>;
    void chooseRows(const Batch& batch, const Recipe& recipe, Random& random);

    std::vector<std::uint32_t> counts_;
    std::vector<Rows> rows_; ///< of each token of the batch
    std::vector<std::uint8_t> isTouched_;
};

} // namespace casus
