// SPDX-License-Identifier: Apache-2.0
#include "article/identity.h"

#include "identity/sha256.h"

namespace casus {

std::string articleHash(std::string_view text)
{
    return sha256(text);
}

rdf::Iri articleIri(std::string_view hash, std::string_view base)
{
    const std::string name(hash.substr(0, 32));
    return rdf::Iri(base.empty() ? "urn:casus:article:" + name : std::string(base) + "article/" + name);
}

} // namespace casus
