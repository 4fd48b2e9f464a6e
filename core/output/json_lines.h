// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"

#include <casus/export.h>

#include <string>

namespace casus {

/// Appends an article's graph to `out` as one line of JSON, as ontologies/casus/article.schema.json describes
/// it. Safe to call from several threads.
CASUS_EXPORT void appendJsonLine(const Graph& graph, std::string& out);

} // namespace casus
