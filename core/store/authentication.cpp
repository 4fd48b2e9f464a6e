// SPDX-License-Identifier: Apache-2.0
#include "store/authentication.h"

#include <Poco/Net/HTTPAuthenticationParams.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/String.h>

#include <utility>

namespace casus {

namespace {

/// What stands behind the name of a scheme in the headers of an answer, if it is offered. Of Digest only what
/// Poco can do, which is MD5.
std::optional<std::string> offered(const Poco::Net::HTTPResponse& answer, const std::string& scheme)
{
    for (auto header = answer.find("WWW-Authenticate"); header != answer.end(); ++header) {
        if (Poco::icompare(header->first, "WWW-Authenticate") != 0)
            continue;
        const std::string& value = header->second;
        if (Poco::icompare(value.substr(0, scheme.size()), scheme) != 0)
            continue;
        const std::string rest = value.substr(scheme.size());
        const std::string algorithm
            = scheme == "Digest" ? Poco::Net::HTTPAuthenticationParams(rest).get("algorithm", "MD5") : "MD5";
        if (Poco::icompare(algorithm, "MD5") == 0)
            return rest;
    }
    return std::nullopt;
}

} // namespace

Authentication::Authentication(Credentials credentials, bool isBasicAtOnce)
    : credentials_(std::move(credentials))
    , isBasic_(isBasicAtOnce && !credentials_.user.empty())
    , digest_(credentials_.user, credentials_.password)
{
}

void Authentication::apply(Poco::Net::HTTPRequest& request)
{
    if (!credentials_.token.empty()) {
        request.set("Authorization", "Bearer " + credentials_.token);
    } else if (challenge_) {
        if (std::exchange(isChallengeNew_, false))
            return digest_.authenticate(request, Poco::Net::HTTPAuthenticationParams(*challenge_));
        // Without the header, Poco leaves the request as it is.
        request.set("Authorization", "Digest");
        digest_.updateAuthInfo(request);
    } else if (isBasic_) {
        Poco::Net::HTTPBasicCredentials(credentials_.user, credentials_.password).authenticate(request);
    }
}

bool Authentication::learn(const Poco::Net::HTTPResponse& answer)
{
    if (!credentials_.token.empty() || credentials_.user.empty())
        return false;
    if (const auto challenge = offered(answer, "Digest")) {
        challenge_ = challenge;
        isChallengeNew_ = true;
        return true;
    }
    return offered(answer, "Basic") && !std::exchange(isBasic_, true);
}

} // namespace casus
