// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/training_data.h"

#include <casus/export.h>

#include <filesystem>
#include <functional>
#include <string>

namespace casus {

/// What a training is asked for.
struct TrainingRequest
{
    TrainingFiles files;
    std::vector<std::filesystem::path> testTreebanks; ///< CoNLL-U, for scores only
    std::vector<std::filesystem::path> testNames; ///< IOB2 on sentences of these
    std::vector<std::filesystem::path> testCorpora;
    std::filesystem::path model; ///< is written
    std::filesystem::path
        checkpoint; ///< of each epoch; a training that was stopped goes on from it. None where empty
    std::string licence; ///< of the model
    std::uint64_t seed = 1;
    std::size_t epochs = 28;
    bool isSmall = false; ///< narrow layers and small batches, for tests
};

/// Trains a network and writes its model file. Calls `say` with a line for each epoch, and for the scores at
/// the end. The same files, seed and kind of processor give the same bytes. Throws Error where a file cannot
/// be read or written.
CASUS_EXPORT void train(const TrainingRequest& request, const std::function<void(const std::string&)>& say);

} // namespace casus
