// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/optimizer.h"
#include "training/training_data.h"

#include <filesystem>
#include <string>

namespace casus {

/// Trains a network epoch by epoch. For one thread; the same data, recipe and kind of processor give the same
/// weights.
class Trainer
{
public:
    /// `data` outlives the trainer.
    Trainer(const TrainingData& data, const Dimensions& dimensions, const Recipe& recipe);

    bool isDone() const { return epoch_ == recipe_.epochs; }
    /// How many epochs are done.
    std::size_t epoch() const { return epoch_; }
    /// Learns for one epoch; returns its losses by word.
    Losses learnEpoch();
    /// The network; its averages are up to date.
    FloatNetwork& network();
    const Dimensions& dimensions() const { return dimensions_; }
    const Recipe& recipe() const { return recipe_; }

    /// Writes the state to a file, in the place of the last one.
    void save(const std::filesystem::path& checkpoint);
    /// Goes on from a checkpoint where there is one. Throws Error where it is of another training.
    void resume(const std::filesystem::path& checkpoint);

private:
    std::string fingerprint() const;

    const TrainingData& data_;
    Dimensions dimensions_;
    Recipe recipe_;
    FloatNetwork network_;
    Optimizer optimizer_;
    std::size_t epoch_ = 0;
};

} // namespace casus
