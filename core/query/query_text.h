// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <map>
#include <string>
#include <string_view>

namespace casus {

/// What a query of SPARQL asks for.
enum class QueryForm : unsigned char { Select, Ask, Construct, Describe };

/// What the beginning of a query tells.
struct QueryText
{
    QueryForm form = QueryForm::Select;
    std::map<std::string, std::string> prefixes; ///< the namespaces it declares, by prefix
};

/// Reads the beginning of a query; the rest is the store's to judge. Throws Error where it begins as none,
/// or is an update.
CASUS_EXPORT QueryText readQueryText(std::string_view query);

} // namespace casus
