// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/section_file.h"

namespace casus {

/// The file of a trained network.
inline constexpr FileSort modelSort {
    "CASUSNET", 1, "model", "train it anew with casus train or take the one that came with Casus"};

} // namespace casus
