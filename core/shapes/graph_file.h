// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/data_graph.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace casus {

/// Where the statements of one graph stand in a file.
enum class GraphOrder : bool {
    Together, ///< behind one another: one graph is held at a time
    Scattered ///< anywhere: the whole file is held
};

/// Takes a graph by its name, which is empty for statements of no named graph.
using GraphTaker = std::function<void(const std::string& name, std::vector<Triple> triples)>;

/// Hands on each graph of a file that readQuads() reads; their terms are added to `terms`, which the taker
/// may shrink to what it was where graphs stand together. Labels of blank nodes get `scope` before them.
/// Returns the namespaces that the file declares.
///
/// Throws Error as readQuads() does, and where a graph that should stand together goes on after another.
std::map<std::string, std::string> readGraphs(const std::filesystem::path& file, std::istream& standardInput,
    GraphOrder order, const std::string& scope, TermTable& terms, const GraphTaker& take);

} // namespace casus
