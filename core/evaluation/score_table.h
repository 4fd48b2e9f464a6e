// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/scores.h"

#include <casus/export.h>

#include <string>

namespace casus {

/// Scores for the eye: a line for each row, sums of each kind of rows, and the sum of all. Thread-safe.
CASUS_EXPORT std::string scoreTable(const Scores& scores);

} // namespace casus
