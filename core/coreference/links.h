// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coreference/nominal.h"

#include <casus/export.h>
#include <casus/language/coreference.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace casus {

/// Which nominals speak of one thing, so far. What is known of one mention is known of all of its chain.
class CASUS_EXPORT Links
{
public:
    explicit Links(std::vector<Nominal> nominals);

    const std::vector<Nominal>& nominals() const { return nominals_; }
    /// What is known of a nominal's chain.
    const Features& features(std::size_t nominal) const { return chains_[find(nominal)].features; }
    /// How many mentions its chain has.
    std::size_t size(std::size_t nominal) const { return chains_[find(nominal)].size; }
    /// The number of its chain, which later links may change.
    std::size_t chainOf(std::size_t nominal) const { return find(nominal); }
    bool areLinked(std::size_t one, std::size_t other) const { return find(one) == find(other); }
    /// Whether a sieve has given a nominal an antecedent.
    bool isResolved(std::size_t nominal) const { return reasons_[nominal] != LinkReason::None; }

    /// Takes `later` to speak of what `earlier` speaks of.
    void link(std::size_t earlier, std::size_t later, LinkReason reason);

    /// All chains in the order of their first mention.
    std::vector<Chain> chains() const;

private:
    struct Members
    {
        std::size_t parent = 0;
        std::size_t size = 1;
        Features features;
    };

    std::size_t find(std::size_t nominal) const;

    std::vector<Nominal> nominals_;
    std::vector<LinkReason> reasons_;
    std::vector<Members> chains_;
};

} // namespace casus
