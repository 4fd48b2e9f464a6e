// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/rdf/term.h>

#include <string>
#include <string_view>

namespace casus {

/// SHA-256 of a normalized text, in hexadecimal. Thread-safe.
CASUS_EXPORT std::string articleHash(std::string_view text);

/// The IRI of the article with this hash, and of its graph: `urn:casus:article:` and the first 32 digits;
/// under a base of the user's own `{base}article/` and those. Throws Error where `base` is no beginning of an
/// IRI.
CASUS_EXPORT rdf::Iri articleIri(std::string_view hash, std::string_view base);

} // namespace casus
