// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace casus {

/// Two things that can be the same, and how well they fit.
struct PossiblePair
{
    std::size_t gold = 0;
    std::size_t output = 0;
    unsigned fit = 0;
};

/// Which things of gold and output are the same, each at most once: of the candidates the best fits come
/// first, among equal ones those that stand first. A plain value.
class CASUS_EXPORT Pairing
{
public:
    Pairing(std::size_t goldCount, std::size_t outputCount, std::vector<PossiblePair> candidates);

    std::optional<std::size_t> outputOf(std::size_t gold) const { return outputs_[gold]; }
    std::optional<std::size_t> goldOf(std::size_t output) const { return golds_[output]; }

private:
    std::vector<std::optional<std::size_t>> outputs_; ///< by gold
    std::vector<std::optional<std::size_t>> golds_; ///< by output
};

} // namespace casus
