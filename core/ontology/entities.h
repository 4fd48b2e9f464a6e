// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/admission.h"
#include "ontology/graph.h"
#include "ontology/resolution.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace casus {

/// The number of no node.
constexpr std::uint32_t noNode = std::numeric_limits<std::uint32_t>::max();

/// Adds to a graph the things that are named, and those described ones that take part in something; returns
/// for each entity of the findings the number of its node, or `noNode`.
std::vector<std::uint32_t> addEntities(const Document& document, const Findings& findings,
    const Mapping& mapping, Minting& minting, std::span<const Resolved> resolved,
    std::span<const Admitted> admitted, Graph& graph);

} // namespace casus
