// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state/state.h"
#include "state/tracked_target.h"

#include <casus/pipeline/graph_target.h>

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace casus {

/// Removes the graphs of articles from a target. For one thread.
class Retraction
{
public:
    /// `target` must outlive it. Without a `stateFile` articles go by their graphs alone. Throws Error where
    /// that cannot be used.
    Retraction(GraphTarget& target, const std::string& stateFile);

    /// Chooses the article with this URL or id, or the IRI of its graph; what is wrong is told on standard
    /// error. Throws UsageError for what is no graph, where there is no state.
    void choose(const std::string& name);
    /// Prints what would be removed.
    void print();
    /// Removes what is chosen. Throws what the target throws.
    void remove();

    std::size_t removed() const { return removed_; } ///< graphs
    bool areAllKnown() const { return areAllKnown_; }

private:
    void chooseKnown(const std::string& name);

    GraphTarget& target_;
    std::optional<State> state_;
    std::optional<TrackedTarget> tracked_;
    std::set<std::string> chosen_; ///< sources; without a state graphs
    std::size_t removed_ = 0;
    bool areAllKnown_ = true;
};

} // namespace casus
