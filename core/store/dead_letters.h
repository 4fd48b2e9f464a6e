// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/batch.h"

#include <casus/export.h>

#include <filesystem>
#include <string>

namespace casus {

/// A folder for what a store did not take: a file of N-Quads for each batch, to be loaded again, and beside
/// it a text that says why. For one thread.
class CASUS_EXPORT DeadLetters
{
public:
    /// Makes the folder. Throws Error where it cannot.
    explicit DeadLetters(std::filesystem::path folder);

    /// Writes a batch beside those that are there; returns the file of N-Quads. Throws Error where it cannot
    /// be written.
    std::filesystem::path write(const GraphBatch& batch, const std::string& reason);

private:
    std::filesystem::path folder_;
    unsigned number_ = 0; ///< of the last one
};

} // namespace casus
