// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace casus {

/// A matrix of floats in memory of any order: element (i, j) lies at `data[i * row + j * column]`.
struct Strided
{
    const float* data;
    std::size_t row;
    std::size_t column;
};

/// One step of an LSTM for one sentence; all arrays have `hidden` numbers, gates four times as many (input,
/// forget, candidate, output).
struct GateStep
{
    const float* before; ///< what the gates get from the layer below
    const float* recurrent; ///< what they get from the last step
    const float* cellBefore; ///< null at the first step
    float* gates;
    float* cell;
    float* cellTangent;
    float* output;
};

/// The derivatives of a GateStep.
struct GateStepBack
{
    const float* gates;
    const float* cellTangent;
    const float* cellBefore; ///< null at the first step
    const float* outputGradient; ///< from the layer above
    const float* recurrentGradient; ///< from the next step
    float* cellGradient; ///< of the next step; becomes that of this one
    float* gateGradient;
};

/// What training spends its time on, for the processor it runs on.
struct FloatKernels
{
    /// `c` becomes, or is increased by, a·b: a is m×k, b k×n, c m×n; rows of b and c are contiguous.
    void (*multiply)(std::size_t m, std::size_t n, std::size_t k, Strided a, const float* b, std::size_t bRow,
        float* c, std::size_t cRow, bool isSum);
    void (*step)(std::size_t hidden, const GateStep& step);
    void (*stepBack)(std::size_t hidden, const GateStepBack& step);
    /// The sum of the squares of some numbers.
    float (*squares)(std::size_t count, const float* numbers);
    /// One step of Adam with an average of the weights, see Optimizer.
    void (*adam)(std::size_t count, float* weight, const float* gradient, float* first, float* second,
        float* average, const struct AdamStep& step);
};

/// The factors of one step of Adam.
struct AdamStep
{
    float rate; ///< learning rate, corrected for the first steps
    float gradientScale;
    float firstDecay;
    float secondDecay;
    float secondCorrection; ///< 1 / (1 - secondDecay^t)
    float averageDecay;
};

/// The kernels for this processor: AVX-512, AVX2 or any. They round differently, so that training gives the
/// same bytes only on processors of the same kind.
const FloatKernels& floatKernels();

} // namespace casus
