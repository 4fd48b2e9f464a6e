// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/random.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace casus {

/// Numbers in rows.
struct Matrix
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    float* row(std::size_t number) { return values.data() + number * columns; }
    const float* row(std::size_t number) const { return values.data() + number * columns; }
    /// Gives it another size; all numbers are 0 then.
    void clear(std::size_t newRows, std::size_t newColumns)
    {
        rows = newRows;
        columns = newColumns;
        values.assign(rows * columns, 0);
    }
};

/// Weights that are learnt, with what the optimizer keeps of each.
struct Tensor
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> weight;
    std::vector<float> gradient;
    std::vector<float> first; ///< moment of the gradient
    std::vector<float> second; ///< moment of its square
    std::vector<float> average; ///< of the weights of late

    Tensor() = default;
    /// Weights at random from -`bound` to `bound`.
    Tensor(std::size_t rowCount, std::size_t columnCount, float bound, Random& random)
        : rows(rowCount)
        , columns(columnCount)
        , weight(rowCount * columnCount)
        , gradient(weight.size())
        , first(weight.size())
        , second(weight.size())
    {
        for (float& number : weight)
            number = random.around(bound);
        average = weight;
    }
    /// As is customary for a layer of so many inputs and outputs (Glorot).
    static Tensor dense(std::size_t inputs, std::size_t outputs, Random& random)
    {
        return {inputs, outputs, std::sqrt(6.F / static_cast<float>(inputs + outputs)), random};
    }

    const float* row(std::size_t number) const { return weight.data() + number * columns; }
    float* gradientRow(std::size_t number) { return gradient.data() + number * columns; }
};

} // namespace casus
