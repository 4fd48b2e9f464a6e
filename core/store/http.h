// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/error.h>
#include <casus/export.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {

/// What is asked of a server. A plain value.
struct HttpRequest
{
    std::string method = "GET";
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers; ///< without Content-Length and Authorization
    std::string body;
};

/// What the server said. A plain value.
struct HttpAnswer
{
    int status = 0;
    std::string contentType;
    std::string retryAfter; ///< the header as it came; empty without it
    std::string location; ///< of a redirect
    std::string body; ///< its beginning, where it is longer than was asked for

    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// A query of SPARQL, in the form that all stores take, whose answer is wanted in `mediaType`.
HttpRequest queryRequest(const std::string& url, const std::string& query, std::string_view mediaType);

/// What a server says of itself, on one line behind a colon; empty where it says nothing.
std::string wordsOf(const HttpAnswer& answer);

/// There is no answer: nobody listens, it took too long, the connection broke, the certificate is wrong.
class CASUS_EXPORT HttpError : public Error
{
public:
    /// `isLasting` where trying again does not help.
    HttpError(const std::string& sentence, bool isLasting);
    ~HttpError() override;

    bool isLasting() const { return isLasting_; }

private:
    bool isLasting_;
};

} // namespace casus
