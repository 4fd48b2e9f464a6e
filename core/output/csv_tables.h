// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/graph.h"

#include <casus/export.h>
#include <casus/pipeline/options.h>

#include <array>
#include <string>
#include <string_view>

namespace casus {

/// The names of the tables, in the order of CsvTables.
inline constexpr std::array<std::string_view, 3> csvTableNames {"entities", "events", "claims"};

/// Lines of the three tables.
using CsvTables = std::array<std::string, csvTableNames.size()>;

/// The first line of each table. Events have a column for each role of the mapping.
CASUS_EXPORT CsvTables csvHeaders(const Mapping& mapping);

/// Appends the facts of an article, a line for each, as RFC 4180 has it. Values that are several are joined
/// with `; `, things are told by their labels, and in sentences the words that tell stand between `marks`.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it. Safe to call from several
/// threads.
CASUS_EXPORT void appendCsv(const Graph& graph, const Mapping& mapping, const Marks& marks, CsvTables& out);

} // namespace casus
