// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/batch.h"
#include "training/tensor.h"

#include <array>
#include <vector>

namespace casus {

/// y = x·w + b, with a rectifier behind it where wanted. For one thread, like all layers.
class Linear
{
public:
    Linear() = default;
    Linear(std::size_t inputs, std::size_t outputs, bool isRectified, Random& random);

    void forward(const Matrix& input, Matrix& output) const;
    /// Adds to the gradients of the weights and of `input`; changes `outputGradient`.
    void backward(const Matrix& input, const Matrix& output, Matrix& outputGradient, Matrix& inputGradient);

    Tensor weight;
    Tensor bias;

private:
    bool isRectified_ = false;
};

/// An LSTM that reads sentences in both directions. Output: forward, then backward.
class Bilstm
{
public:
    Bilstm() = default;
    Bilstm(std::size_t inputs, std::size_t hidden, Random& random);

    /// `recurrentDropout` is the share of the last step's output that each sentence goes without; 0 for none.
    void forward(
        const Batch& batch, const Matrix& input, float recurrentDropout, Random& random, Matrix& output);
    /// Adds to the gradients of the weights; sets that of the input.
    void backward(
        const Batch& batch, const Matrix& input, const Matrix& outputGradient, Matrix& inputGradient);

    Linear input; ///< of both directions: gates of the forward one, then of the backward one
    std::array<Tensor, 2> recurrent;

private:
    /// What a direction keeps for the way back, by token.
    struct Trace
    {
        Matrix gates;
        Matrix cell;
        Matrix tangent;
        Matrix before; ///< output of the last step as it was read
        Matrix mask; ///< by sentence
    };
    std::size_t token(const Batch& batch, std::size_t sentence, std::size_t step, bool isReverse) const;
    void run(const Batch& batch, bool isReverse, const Matrix& before, Matrix& output);
    void runBack(const Batch& batch, bool isReverse, const Matrix& outputGradient, Matrix& gateGradient);

    std::size_t hidden_ = 0;
    std::array<Trace, 2> traces_;
};

/// The mask of a dropout: 0 or 1 / (1 - share).
void drawMask(Matrix& mask, float share, Random& random);

/// Multiplies each token's row by the mask of its sentence.
void applyMask(const Batch& batch, const Matrix& mask, Matrix& tokens);

} // namespace casus
