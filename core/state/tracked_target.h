// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state/state.h"

#include <casus/export.h>
#include <casus/pipeline/graph_target.h>

#include <string>
#include <vector>

namespace casus {

/// Brings a target up to date, graph by graph, with what a state remembers of it: what is there already is
/// not written again, what an article had before goes, and what was cut off is done once more. For one
/// thread.
class CASUS_EXPORT TrackedTarget
{
public:
    /// `state` and `target` must outlive it. `extractor` is the hash of what graphs are made by; empty where
    /// they come from elsewhere. Throws Error where nothing is left in the target of what the state
    /// remembers.
    TrackedTarget(State& state, GraphTarget& target, std::string extractor = {});

    /// Whether the target has what the same program made of the same article. Puts away what else the article
    /// left there. Throws Error, as all that follow.
    bool isCurrent(const std::string& source, const std::string& content);
    /// Whether something of the article was written or removed since this was made.
    bool hasWritten(const std::string& source);
    /// Whether another article has that place.
    bool isTaken(const std::string& place, const std::string& source);
    /// Writes the graph of an article, unless the same statements are there, and removes those it had before.
    /// `record` is without target, extractor and version. False where nothing had to be written.
    bool put(GraphRecord record, std::string bytes);
    /// Adds to a graph that was put there by the same run. Of such a graph nothing is told to be there
    /// already.
    void add(const std::string& place, std::string bytes);
    /// Removes a graph, or leaves it to other articles that have the same one. False if it is left.
    bool withdraw(GraphRecord record);
    /// Waits until all is done; once and last.
    void finish();

private:
    /// What is noted in the state and not handed to the target yet.
    struct Change
    {
        GraphRecord record;
        std::string bytes;
        enum class Kind : unsigned char { Replace, Add, Remove } kind = Kind::Replace;
    };

    void queue(Change change);
    void handOver();

    State& state_;
    GraphTarget& target_;
    std::string name_;
    std::string extractor_;
    std::int64_t before_; ///< version of the latest change of earlier runs
    std::vector<Change> changes_;
    std::size_t changedBytes_ = 0;
};

} // namespace casus
