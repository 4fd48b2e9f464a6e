// SPDX-License-Identifier: Apache-2.0
#include "article/identity.h"

#include <Poco/SHA2Engine.h>

namespace casus {

std::string articleHash(std::string_view text)
{
    Poco::SHA2Engine engine(Poco::SHA2Engine::SHA_256);
    engine.update(text.data(), text.size());
    return Poco::DigestEngine::digestToHex(engine.digest());
}

rdf::Iri articleIri(std::string_view hash, std::string_view base)
{
    const std::string name(hash.substr(0, 32));
    return rdf::Iri(base.empty() ? "urn:casus:article:" + name : std::string(base) + "article/" + name);
}

} // namespace casus
