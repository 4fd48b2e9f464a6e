// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/http.h"
#include "store/store.h"

#include <casus/export.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace casus {

/// Something to be done to a graph of a store. A plain value.
struct GraphChange
{
    enum class Kind : unsigned char { Replace, Add, Remove };

    Kind kind = Kind::Replace;
    std::string graph;
    std::string triples; ///< N-Triples; of Remove none
    std::size_t statements = 0; ///< lines in them
    bool isLast = true; ///< no other part of what was handed over with it follows
};

/// Changes that go into a store together, in their order. A plain value.
using GraphBatch = std::vector<GraphChange>;

/// Bytes of statements in a batch.
CASUS_EXPORT std::size_t bytesOf(const GraphBatch& batch);

/// Whether there is more than one statement, graph or removal in it.
CASUS_EXPORT bool canBeHalved(const GraphBatch& batch);

/// The changes of a batch that can be halved, in two parts; a graph that is alone is halved itself, at the
/// end of a line.
CASUS_EXPORT std::pair<GraphBatch, GraphBatch> halvesOf(GraphBatch batch);

/// What to send one after the other, so that a store makes the changes. Each may be sent again, and all of
/// them. `areNew`: it has none of the graphs, and none is removed.
CASUS_EXPORT std::vector<HttpRequest> requestsFor(
    const GraphBatch& batch, const Store& store, bool areNew, bool isCompressed);

/// The statements of a batch as N-Quads.
CASUS_EXPORT std::string quadsOf(const GraphBatch& batch);

} // namespace casus
