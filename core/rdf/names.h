// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

#include <string_view>

namespace casus::rdf {

inline constexpr std::string_view schemaNamespace = "http://www.w3.org/2001/XMLSchema#";
inline constexpr std::string_view stringDatatype = "http://www.w3.org/2001/XMLSchema#string";
inline constexpr std::string_view languageDatatype = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

inline constexpr std::string_view typeProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr std::string_view subclassProperty = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

inline constexpr std::string_view firstProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
inline constexpr std::string_view restProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
inline constexpr std::string_view emptyList = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";

} // namespace casus::rdf
