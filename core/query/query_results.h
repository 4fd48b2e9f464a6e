// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/wording.h"

#include <casus/export.h>

#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// What a store has found for a SELECT.
struct QueryResults
{
    std::vector<std::string> variables;
    std::vector<std::vector<std::string>> rows; ///< a cell for each variable, empty where it is not bound
};

/// Reads results in the JSON of SPARQL 1.1, for people: literals are their text, IRIs as `wording` writes
/// them. Throws Error where the JSON is none of results.
CASUS_EXPORT QueryResults readResults(std::string_view json, const Wording& wording);

/// Reads the result of an ASK. Throws as readResults() does.
CASUS_EXPORT bool readTruth(std::string_view json);

/// The results as a table below the names of the variables; long cells are cut. Widths count code points.
CASUS_EXPORT std::string resultTable(const QueryResults& results);

} // namespace casus
