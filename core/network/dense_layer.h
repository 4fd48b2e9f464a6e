// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/kernels.h"
#include "network/model_sort.h"

#include <string>
#include <vector>

namespace casus {

/// The weights of one layer, laid out for the kernels. Constant after construction.
class DenseLayer
{
public:
    DenseLayer() = default;
    /// Takes the sections `name` (signed bytes, by output), `name.scale` and `name.bias` (floats by output).
    /// Its input has the zero `zero`. Throws Error where they have other sizes.
    DenseLayer(const SectionFile& file, const std::string& name, std::size_t inputs, std::size_t outputs,
        std::int32_t zero, const Kernels& kernels);

    /// Outputs with those that fill up to a multiple of `lanes`.
    std::size_t width() const { return scales_.size(); }
    Weights weights() const
    {
        return {
            inputs_, width(), packed_.data(), wide_.data(), scales_.data(), bias_.data(), correction_.data()};
    }

    /// The same layout for signed bytes by output that are no part of a file.
    static void pack(const std::int8_t* bytes, std::size_t inputs, std::size_t outputs, std::size_t width,
        std::int8_t* packed);

private:
    std::size_t inputs_ = 0;
    std::vector<std::int8_t> packed_;
    std::vector<std::int16_t> wide_;
    std::vector<float> scales_;
    std::vector<float> bias_;
    std::vector<std::int32_t> correction_;
};

/// `count` up to the next multiple of `lanes`.
constexpr std::size_t filledUp(std::size_t count)
{
    return (count + lanes - 1) / lanes * lanes;
}

} // namespace casus
