// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/credentials.h"

#include <optional>
#include <string>

#include <Poco/Net/HTTPDigestCredentials.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>

namespace casus {

/// Tells a server who is there: a token at once, user and password as the server asks for them. For one
/// thread.
class Authentication
{
public:
    /// `isBasicAtOnce`: user and password do not wait to be asked for.
    Authentication(Credentials credentials, bool isBasicAtOnce);

    /// Adds what the server wants, as far as it is known.
    void apply(Poco::Net::HTTPRequest& request);
    /// Learns from an answer 401 to `request` what the server wants; false where asking again is no use.
    bool learn(const Poco::Net::HTTPResponse& answer);

private:
    Credentials credentials_;
    bool isBasic_;
    Poco::Net::HTTPDigestCredentials digest_;
    std::optional<std::string> challenge_; ///< of Digest
    bool isChallengeNew_ = false;
};

} // namespace casus
