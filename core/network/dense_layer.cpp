// SPDX-License-Identifier: Apache-2.0
#include "network/dense_layer.h"

#include <algorithm>
#include <cstring>

namespace casus {

DenseLayer::DenseLayer(const SectionFile& file, const std::string& name, std::size_t inputs,
    std::size_t outputs, std::int32_t zero, const Kernels& kernels)
    : inputs_(inputs)
    , scales_(filledUp(outputs))
    , bias_(filledUp(outputs))
    , correction_(filledUp(outputs))
{
    const auto bytes = file.numbers<std::int8_t>(name, inputs * outputs);
    std::ranges::copy(file.numbers<float>(name + ".scale", outputs), scales_.begin());
    std::ranges::copy(file.numbers<float>(name + ".bias", outputs), bias_.begin());
    packed_.resize(inputs * width());
    pack(bytes.data(), inputs, outputs, width(), packed_.data());
    for (std::size_t output = 0; output < outputs; ++output)
        for (std::size_t input = 0; input < inputs; ++input)
            correction_[output] += zero * bytes[output * inputs + input];
    if (kernels.needsWide) {
        wide_.resize(inputs * width());
        std::copy(bytes.begin(), bytes.end(), wide_.begin());
    }
}

void DenseLayer::pack(
    const std::int8_t* bytes, std::size_t inputs, std::size_t outputs, std::size_t width, std::int8_t* packed)
{
    for (std::size_t output = 0; output < outputs; ++output)
        for (std::size_t input = 0; input < inputs; input += 4)
            std::memcpy(packed + input * width + output * 4, bytes + output * inputs + input, 4);
}

} // namespace casus
