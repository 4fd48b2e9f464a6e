// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace casus {

/// Random numbers of training: the same on all machines for one seed (SplitMix64). For one thread.
class Random
{
public:
    /// Several numbers, such as seed and epoch, make one sequence.
    explicit Random(std::uint64_t seed, std::uint64_t part = 0, std::uint64_t purpose = 0)
        : state_(seed * 0x9E3779B97F4A7C15U ^ part * 0xD1B54A32D192ED03U ^ purpose * 0x8CB92BA72F3D8DD7U)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// A number below `bound`, which is not 0.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>((next() >> 11U) % bound); }
    /// From 0 to below 1.
    float fraction() { return static_cast<float>(next() >> 40U) * 0x1p-24F; }
    /// Whether something happens that has this probability.
    bool happens(float probability) { return fraction() < probability; }
    /// From -`bound` to `bound`, all alike.
    float around(float bound) { return (2 * fraction() - 1) * bound; }

    template <typename Item>
    void shuffle(std::vector<Item>& items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t state_;
};

} // namespace casus
