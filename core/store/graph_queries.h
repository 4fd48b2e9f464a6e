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

/// A question to a store: one of some graphs that has a statement. Asked with SELECT, as Virtuoso 7 answers
/// ASK in a way of its own.
CASUS_EXPORT HttpRequest existenceRequest(const std::set<std::string>& graphs, const Store& store);

/// Whether the answer to it is that none has, and not something else.
CASUS_EXPORT bool isNone(const std::string& answer);

} // namespace casus
