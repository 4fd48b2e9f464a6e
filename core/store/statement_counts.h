// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/batch.h"

#include <casus/export.h>

#include <cstddef>
#include <map>
#include <string>

namespace casus {

/// What is known to have been put into graphs, to be compared with what a store holds. For one thread.
class CASUS_EXPORT StatementCounts
{
public:
    /// Takes a change that the store has made.
    void take(const GraphChange& change);
    /// How what the store has of a graph differs from what was put there; empty where it does not.
    std::string mismatch(const std::string& graph, std::size_t found) const;

private:
    /// Of a graph that came in parts, which may share statements, only bounds are known.
    struct Bounds
    {
        std::size_t least = 0;
        std::size_t most = 0;
    };

    std::map<std::string, Bounds> bounds_;
};

} // namespace casus
