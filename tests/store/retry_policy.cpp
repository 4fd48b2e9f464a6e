// SPDX-License-Identifier: Apache-2.0
#include "store/retry_policy.h"
#include "catch.h"

using namespace casus;
using namespace std::chrono_literals;

namespace {

HttpAnswer answer(int status)
{
    HttpAnswer result;
    result.status = status;
    return result;
}

const auto noon = std::chrono::system_clock::from_time_t(1'584'100'800); // 2020-03-13 12:00 UTC

} // namespace

TEST_CASE("Any answer from 200 to 299 is a success")
{
    for (const int status : {200, 201, 204, 299})
        CHECK(RetryPolicy(5).after(answer(status), 1) == NextStep::GoOn);
}

TEST_CASE("What may pass is tried again as often as asked for, then the run stops")
{
    for (const int status : {408, 429, 502, 503, 504}) {
        CHECK(RetryPolicy(2).after(answer(status), 2) == NextStep::TryAgain);
        CHECK(RetryPolicy(2).after(answer(status), 3) == NextStep::Stop);
    }
    CHECK(RetryPolicy(2).after(HttpError("broken", false), 2) == NextStep::TryAgain);
    CHECK(RetryPolicy(2).after(HttpError("broken", false), 3) == NextStep::Stop);
    CHECK(RetryPolicy(2).after(HttpError("no such host", true), 1) == NextStep::Stop);
}

TEST_CASE("An error inside the store is tried again once")
{
    CHECK(RetryPolicy(5).after(answer(500), 1) == NextStep::TryAgain);
    CHECK(RetryPolicy(5).after(answer(500), 2) == NextStep::GiveUp);
    CHECK(RetryPolicy(0).after(answer(500), 1) == NextStep::GiveUp);
}

TEST_CASE("What a store does not like in a request is not tried again")
{
    for (const int status : {400, 422})
        CHECK(RetryPolicy(5).after(answer(status), 1) == NextStep::Isolate);
    CHECK(RetryPolicy(5).after(answer(413), 1) == NextStep::Split);
    CHECK(RetryPolicy(5).after(answer(415), 1) == NextStep::GiveUp);
    CHECK(RetryPolicy(5).after(answer(418), 1) == NextStep::GiveUp);
}

TEST_CASE("Where no request will do better the run stops")
{
    for (const int status : {301, 307, 401, 403, 404, 405, 501, 507})
        CHECK(RetryPolicy(5).after(answer(status), 1) == NextStep::Stop);
}

TEST_CASE("Each wait is twice as long as the one before, up to two minutes")
{
    CHECK(RetryPolicy(5).wait("", 1, noon) == 1s);
    CHECK(RetryPolicy(5).wait("", 2, noon) == 2s);
    CHECK(RetryPolicy(5).wait("", 5, noon) == 16s);
    CHECK(RetryPolicy(5).wait("", 60, noon) == 2min);
}

TEST_CASE("A store may ask for a wait in seconds or until a date, in bounds")
{
    CHECK(RetryPolicy(5).wait("7", 1, noon) == 7s);
    CHECK(RetryPolicy(5).wait("0", 3, noon) == 0s);
    CHECK(RetryPolicy(5).wait("86400", 1, noon) == 2min);
    CHECK(RetryPolicy(5).wait("Fri, 13 Mar 2020 12:00:30 GMT", 1, noon) == 30s);
    CHECK(RetryPolicy(5).wait("Fri, 13 Mar 2020 11:00:00 GMT", 1, noon) == 0s);
    CHECK(RetryPolicy(5).wait("soon", 2, noon) == 2s);
}
