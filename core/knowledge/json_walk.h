// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/bytes.h"

#include <casus/export.h>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// The names of the members that lead to a value; arrays on the way have none.
using JsonPath = std::vector<std::string>;

/// What is called while a JSON document is read. Views end with the call.
struct JsonEvents
{
    std::function<void(const JsonPath& path, std::string_view text)> text; ///< a string
    std::function<void(const JsonPath& path, std::size_t line)> end; ///< an object is over, in this line
};

/// Reads one JSON document from `bytes` and holds no more of it than a string. Throws Error, with the line,
/// where it is malformed, no UTF-8 or nested deeper than any real one. Nesting costs no stack.
CASUS_EXPORT void walkJson(Bytes& bytes, const JsonEvents& events);

} // namespace casus
