// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// A question to a store: whether any of some graphs has a statement.
CASUS_EXPORT HttpRequest existenceRequest(const std::set<std::string>& graphs, const Store& store);

/// Whether the answer to it is no, and neither yes nor something else.
CASUS_EXPORT bool isNo(const std::string& answer);

} // namespace casus
