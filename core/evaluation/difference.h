// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told_file.h"

#include <casus/export.h>

#include <cstddef>
#include <string>

namespace casus {

/// What one file of facts has and another has not.
struct Difference
{
    std::string text; ///< for each article that differs its id, its lost (`- `) and its gained facts (`+ `)
    std::size_t gained = 0;
    std::size_t lost = 0;
    std::size_t changedArticles = 0;
    std::size_t articles = 0;
};

/// Compares by the lines of factLines(), so that ids, offsets and confidence do not matter. Thread-safe.
CASUS_EXPORT Difference differenceOf(const ToldArticles& before, const ToldArticles& after);

} // namespace casus
