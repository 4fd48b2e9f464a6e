// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casus {

inline constexpr std::string_view shaclNamespace = "http://www.w3.org/ns/shacl#";

/// The IRI of a word of SHACL.
inline std::string shacl(std::string_view word)
{
    return std::string(shaclNamespace).append(word);
}

} // namespace casus
