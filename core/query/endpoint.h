// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/http_client.h"

#include <casus/export.h>

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace casus {

/// Where a store takes queries, by the protocol of SPARQL 1.1. For one thread.
class CASUS_EXPORT Endpoint
{
public:
    /// Throws Error where the URL is none.
    Endpoint(std::string url, HttpOptions http);

    /// Asks and hands on the answer, piece by piece and however long. The first of `mediaTypes` is asked for,
    /// and all are taken. Throws Error where the store refuses the query or answers in another type,
    /// StoreError where it does not answer, does not let us in or cannot be used, and what `sink` throws.
    void ask(const std::string& query, std::span<const std::string_view> mediaTypes,
        const std::function<void(std::string_view bytes)>& sink);

private:
    std::string url_;
    HttpClient client_;
};

} // namespace casus
