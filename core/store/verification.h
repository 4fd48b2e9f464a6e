// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/batch.h"
#include "store/http.h"
#include "store/store.h"

#include <casus/export.h>

#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace casus {

/// A question to a store: how many statements each graph has.
CASUS_EXPORT HttpRequest countingRequest(const std::set<std::string>& graphs, const Store& store);

/// The answer to it: statements by graph; a graph without any is absent. Throws Error where it is no SPARQL
/// 1.1 Query Results JSON.
CASUS_EXPORT std::map<std::string, std::size_t> countsIn(const std::string& answer);

/// What is known to have been put into graphs, to be compared with what a store holds. For one thread.
class CASUS_EXPORT StatementCounts
{
public:
    /// Takes a change that the store has made.
    void take(const Change& change);
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
