// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/credentials.h"
#include "store/http.h"

#include <casus/export.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace casus {

/// How a client speaks to servers. A plain value.
struct HttpOptions
{
    Credentials credentials;
    /// User and password go with the first request already, as Basic, rather than when the server asks.
    bool isBasicSentAtOnce = false;
    /// Certificates that are trusted besides those of the system.
    std::filesystem::path certificates;
    /// Until a connection is there, and between any two pieces of an answer.
    std::chrono::milliseconds connectTimeout {10'000};
    std::chrono::milliseconds answerTimeout {300'000};
    /// Bytes of an answer that are kept.
    std::size_t largestAnswer = 1U << 20U;
    /// Ends the wait for an answer when it becomes true; may be null.
    const std::atomic<bool>* isStopped = nullptr;
};

/// Sends requests over one connection, which stays open between them. Bodies go with their length, never in
/// chunks: Virtuoso 7 answers 201 to chunks and stores nothing. Redirects are not followed. For one thread.
class CASUS_EXPORT HttpClient
{
public:
    /// Throws Error where the certificates cannot be read.
    explicit HttpClient(HttpOptions options);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Throws HttpError where no whole answer came. A server that asks who is there (401) is told, once.
    HttpAnswer send(const HttpRequest& request);
    /// Takes the body of a success piece by piece and however long, with the answer without it.
    using Sink = std::function<void(const HttpAnswer& head, std::string_view bytes)>;
    /// Hands the body of a success to `sink` instead.
    HttpAnswer send(const HttpRequest& request, const Sink& sink);

private:
    class Connection;

    HttpOptions options_;
    std::unique_ptr<Connection> connection_;
};

/// Whether `url` is one of http or https with a host. Throws Error, with a hint, where it is not, and where
/// it holds a user or a password, which others would see in the list of processes.
CASUS_EXPORT void checkUrl(const std::string& url);

} // namespace casus
