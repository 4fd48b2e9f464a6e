// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"
#include "ontology/mapping.h"

namespace casus {

/// Tells of each statement which claims it makes, role `content`: those of its speakers that stand in its
/// sentence or in the words that it quotes. A claim that several statements could make is of the nearest.
/// Nothing where the mapping has no such role.
void addContents(Graph& graph, const Mapping& mapping);

} // namespace casus
