// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/profile.h"
#include "pipeline/output.h"
#include "pipeline/output_format.h"
#include "rdf/world.h"
#include "state/state.h"

#include <casus/pipeline/diagnostic.h>
#include <casus/pipeline/graph_target.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace casus {

/// What an output goes by that remembers what it wrote.
struct Memory
{
    State state;
    std::string extractor; ///< hash of what graphs are made by
    std::function<void(const Diagnostic&)> tell;
};

/// Documents rather than graphs are written: a target that is a folder. All must outlive the output.
struct Documents
{
    OutputFormat format;
    const Profile& profile;
    rdf::World& world;
};

/// Puts each graph, which comes as lines of N-Triples, into `target`, which must outlive the output.
std::unique_ptr<Output> openTarget(GraphTarget& target);

/// The same with what is new; in any format if `documents` is set.
std::unique_ptr<Output> openTarget(
    GraphTarget& target, Memory memory, std::optional<Documents> documents = std::nullopt);

} // namespace casus
