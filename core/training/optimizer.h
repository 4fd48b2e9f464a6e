// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "training/float_network.h"

#include <iosfwd>

namespace casus {

/// Adam with warm-up, linear decay, clipped gradients and an average of the weights of late, which is what is
/// shipped.
///
/// Rows of the embedding are brought up to date only when they have a gradient. For one thread.
class Optimizer
{
public:
    /// `steps` is how many there will be in all.
    Optimizer(FloatNetwork& network, const Recipe& recipe, std::size_t steps);

    /// Takes one step along the gradients and clears them.
    void step();
    /// Brings the averages of all rows up to date.
    void settle();
    std::size_t steps() const { return step_; }

    /// Writes and reads everything that training has learnt so far. load() returns whether the state fits the
    /// network.
    void save(std::ostream& stream);
    bool load(std::istream& stream);

private:
    void catchUp(std::uint32_t row);
    float rate() const;
    float averageDecay() const;

    FloatNetwork& network_;
    Recipe recipe_;
    std::size_t allSteps_;
    std::size_t step_ = 0;
    std::vector<std::uint32_t> lastStep_; ///< of each row of the embedding
};

} // namespace casus
