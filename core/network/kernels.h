// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace casus {

/// Numbers that vectors hold at a time; widths of layers are multiples of it.
constexpr std::size_t lanes = 16;

/// The steps of an output of an LSTM, which lies between -1 and 1, to each side of zero.
constexpr float stepsOfUnit = 63;

/// Rows of activations in seven bits, each row with a scale: the number is `scale * (byte - zero)`.
struct Activations
{
    const std::uint8_t* bytes;
    std::size_t stride; ///< bytes from row to row
    const float* scales;
};

/// Weights of a layer in eight bits, each output with a scale.
struct Weights
{
    std::size_t inputs; ///< a multiple of 4
    std::size_t outputs; ///< a multiple of `lanes`
    const std::int8_t* packed; ///< of four inputs the weights of all outputs, then of the next four
    const std::int16_t* wide; ///< of an output the weights of all inputs; for kernels that want them so
    const float* scales;
    const float* bias;
    const std::int32_t* correction; ///< by output: the sum of its weights times the activations' zero
};

/// One step of an LSTM for one sentence, see GateStep of training.
struct LstmStep
{
    const float* before;
    const float* recurrent;
    float* cell; ///< of the last step; becomes that of this one
    std::uint8_t* output; ///< zero is 64, a unit is `stepsOfUnit`
};

/// Rows of a table of numbers in four bits, each row with a scale. Byte i of a row has number i in its low
/// half and number i + width / 2 in its high half, 8 added.
struct NibbleTable
{
    std::size_t width;
    const std::uint8_t* bytes;
    const float* scales;
};

/// The arithmetic of the network for one kind of processor. All kinds give the same bits: whole numbers are
/// summed exactly, and fractions in one order without contraction.
struct Kernels
{
    std::string_view name;
    bool needsWide; ///< whether Weights::wide must be there
    /// Each row of `activations` times the weights, plus the bias.
    void (*multiply)(std::size_t rows, const Activations& activations, const Weights& weights, float* output,
        std::size_t outputStride);
    /// The sum of some rows of a table.
    void (*addRows)(const NibbleTable& table, std::span<const std::uint32_t> rows, float* sum);
    void (*step)(std::size_t hidden, const LstmStep& step);
    /// Numbers as bytes whose zero is 64; returns their scale.
    float (*quantize)(const float* numbers, std::size_t count, std::uint8_t* bytes);
    /// Numbers, the negative ones taken for zero, as bytes whose zero is 0; returns their scale.
    float (*quantizePositive)(const float* numbers, std::size_t count, std::uint8_t* bytes);
    /// Numbers as signed bytes; returns their scale.
    float (*quantizeSigned)(const float* numbers, std::size_t count, std::int8_t* bytes);
    /// The largest of a[i] + b[i]. Requires a count that is not 0.
    float (*largestSum)(const float* a, const float* b, std::size_t count);
};

/// The fastest kernels of this processor.
CASUS_EXPORT const Kernels& bestKernels();
/// All kernels that this processor can run, the fastest first.
CASUS_EXPORT std::span<const Kernels* const> usableKernels();

} // namespace casus
