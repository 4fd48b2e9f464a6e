// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/http_client.h"
#include "store/retry_policy.h"
#include "store/store.h"

#include <casus/export.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

namespace casus {

/// What has become of a request. A plain value.
struct Reply
{
    NextStep step = NextStep::GoOn; ///< what is to be done; Stop: the run was interrupted
    HttpAnswer answer;
    std::string reason; ///< why it was refused
};

/// Sends requests to a store, again and again where that may help. For one thread.
class CASUS_EXPORT Conversation
{
public:
    using Wait = std::function<void(std::chrono::milliseconds time)>;
    using Tell = std::function<void(const std::string& sentence)>;

    /// `wait` waits before a request is sent again; where it is empty, time passes. `tell` hears of each
    /// time. Throws as HttpClient does.
    Conversation(Store store, HttpOptions http, unsigned retries, Wait wait, Tell tell);

    /// Sends until the store has taken the request or refuses it. Throws StoreError where no request will do
    /// better.
    Reply send(const HttpRequest& request);
    /// How often something was sent again.
    std::size_t retries() const { return retries_; }

private:
    bool isStopped() const;

    Store store_;
    const std::atomic<bool>* isStopped_;
    HttpClient client_;
    RetryPolicy policy_;
    Wait wait_;
    Tell tell_;
    std::size_t retries_ = 0;
};

} // namespace casus
