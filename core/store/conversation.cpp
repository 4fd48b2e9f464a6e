// SPDX-License-Identifier: Apache-2.0
#include "store/conversation.h"

#include "store/store_error.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace casus {

namespace {

HttpOptions fitting(HttpOptions http, const Store& store)
{
    http.isBasicSentAtOnce = !store.profile.asksForUser;
    return http;
}

/// Until the time is over or the run is stopped.
void sleep(std::chrono::milliseconds time, const std::atomic<bool>* isStopped)
{
    using namespace std::chrono_literals;
    for (; time > 0ms && !(isStopped && *isStopped); time -= 100ms)
        std::this_thread::sleep_for(std::min(time, std::chrono::milliseconds(100ms)));
}

} // namespace

Conversation::Conversation(Store store, HttpOptions http, unsigned retries, Wait wait, Tell tell)
    : store_(std::move(store))
    , isStopped_(http.isStopped)
    , client_(fitting(std::move(http), store_))
    , policy_(retries)
    , wait_(std::move(wait))
    , tell_(std::move(tell))
{
    if (!wait_)
        wait_ = [stopped = isStopped_](std::chrono::milliseconds time) { sleep(time, stopped); };
}

Reply Conversation::send(const HttpRequest& request)
{
    for (unsigned tries = 1;; ++tries) {
        Reply reply;
        try {
            reply.answer = client_.send(request);
            reply.step = policy_.after(reply.answer, tries);
            // A graph that is not there need not be removed.
            if (request.method == "DELETE" && reply.answer.status == 404)
                reply.step = NextStep::GoOn;
            reply.reason = told(request, reply.answer);
            if (reply.step == NextStep::Stop)
                throw storeErrorAfter(request, reply.answer, store_);
            if (reply.step != NextStep::TryAgain)
                return reply;
        } catch (const HttpError& error) {
            reply.reason = error.what();
            if (!isStopped() && policy_.after(error, tries) == NextStep::Stop)
                throw StoreError(error.what(), StoreError::Cause::Unusable);
        }
        if (!isStopped()) {
            const auto time = policy_.wait(reply.answer.retryAfter, tries, std::chrono::system_clock::now());
            tell_(reply.reason + "; trying again in " + std::to_string((time.count() + 999) / 1000) + " s");
            ++retries_;
            wait_(time);
        }
        if (isStopped()) {
            reply.step = NextStep::Stop;
            return reply;
        }
    }
}

bool Conversation::isStopped() const
{
    return isStopped_ && *isStopped_;
}

} // namespace casus
