// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/float_network.h"

#include <string>

namespace casus {

/// The bytes of a model file: the averages of the weights of late, rounded to whole numbers. `about` is what
/// the file says of itself.
std::string exportModel(FloatNetwork& network, const Dimensions& dimensions, const Labels& labels,
    const Vocabulary& vocabulary, const std::string& about);

} // namespace casus
