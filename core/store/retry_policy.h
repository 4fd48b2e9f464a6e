// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/http.h"

#include <casus/export.h>

#include <chrono>
#include <cstddef>

namespace casus {

/// What is to be done after an answer, or after none.
enum class NextStep : unsigned char {
    GoOn, ///< it is done
    TryAgain, ///< after a while
    Split, ///< in smaller parts, or not at all
    Isolate, ///< graph by graph, of which one is not to the store's liking
    GiveUp, ///< on this request
    Stop ///< no request will do better
};

/// When to try a request again, and how long to wait. Knows no clock: time comes in.
class CASUS_EXPORT RetryPolicy
{
public:
    /// Tries a request once and then `retries` times.
    explicit RetryPolicy(unsigned retries);

    /// After the answer to try number `tries`, from 1.
    NextStep after(const HttpAnswer& answer, unsigned tries) const;
    /// After no answer.
    NextStep after(const HttpError& error, unsigned tries) const;
    /// How long to wait before the next try: as the server asks (Retry-After, in seconds or as a date), else
    /// twice as long each time from one second on; two minutes at most.
    std::chrono::milliseconds wait(
        const std::string& retryAfter, unsigned tries, std::chrono::system_clock::time_point now) const;

private:
    unsigned retries_;
};

} // namespace casus
