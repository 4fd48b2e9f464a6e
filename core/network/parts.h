// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/dense_layer.h"
#include "network/model_sort.h"
#include "network/network.h"
#include "network/vocabulary.h"

#include <array>

namespace casus {

/// What a network is made of. Constant after construction.
struct Network::Parts
{
    /// Throws Error where the file does not hold a whole network.
    Parts(SectionFile model, const Kernels& chosen);

    SectionFile file;
    const Kernels* kernels;
    std::vector<TagName> tags;
    std::vector<std::string> relations;
    std::vector<std::string> types;
    Vocabulary vocabulary;
    std::size_t embedding; ///< widths, as of Dimensions of training
    std::size_t hidden;
    std::size_t arc;
    std::size_t relation;
    std::size_t name;
    NibbleTable rows;
    std::array<DenseLayer, 2> inputs;
    std::array<std::array<DenseLayer, 2>, 2> recurrent; ///< by layer, then forward and backward
    DenseLayer tag;
    DenseLayer arcDependent;
    DenseLayer arcHead;
    DenseLayer arcProduct; ///< U·h
    std::span<const float> arcHeadScore;
    std::span<const float> arcDistance;
    std::span<const float> arcRoot;
    DenseLayer relationDependent;
    DenseLayer relationHead;
    std::span<const float> relationRoot;
    DenseLayer relationOutput;
    DenseLayer nameHidden;
    DenseLayer nameOutput;

private:
    std::size_t width(std::string_view what) const;
};

} // namespace casus
