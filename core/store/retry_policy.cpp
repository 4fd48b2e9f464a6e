// SPDX-License-Identifier: Apache-2.0
#include "store/retry_policy.h"

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeParser.h>
#include <Poco/Exception.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace casus {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstWait = 1s;
constexpr std::chrono::milliseconds longestWait = 2min;

/// What the answers mean that are no success, by their status.
struct Meaning
{
    int status;
    NextStep step;
};

constexpr std::array<Meaning, 18> meanings {{
    {400, NextStep::Isolate},
    {401, NextStep::Stop},
    {403, NextStep::Stop},
    {404, NextStep::Stop},
    {405, NextStep::Stop},
    {408, NextStep::TryAgain},
    {410, NextStep::Stop},
    {413, NextStep::Split},
    {415, NextStep::GiveUp},
    {422, NextStep::Isolate},
    {429, NextStep::TryAgain},
    {500, NextStep::TryAgain}, // of Virtuoso also a mistake in the statements: once
    {501, NextStep::Stop},
    {502, NextStep::TryAgain},
    {503, NextStep::TryAgain},
    {504, NextStep::TryAgain},
    {507, NextStep::Stop}, // no room
    {511, NextStep::Stop},
}};

std::optional<std::chrono::milliseconds> asked(
    const std::string& retryAfter, std::chrono::system_clock::time_point now)
{
    unsigned count = 0;
    const char* end = retryAfter.data() + retryAfter.size();
    if (const auto [rest, error] = std::from_chars(retryAfter.data(), end, count);
        error == std::errc() && rest == end)
        return std::chrono::seconds(count);
    Poco::DateTime date;
    int zone = 0;
    // Poco reads a date out of anything.
    if (!retryAfter.ends_with(" GMT")
        || !Poco::DateTimeParser::tryParse(Poco::DateTimeFormat::HTTP_FORMAT, retryAfter, date, zone))
        return std::nullopt;
    const auto then = std::chrono::system_clock::from_time_t(date.timestamp().epochTime());
    return std::chrono::duration_cast<std::chrono::milliseconds>(then - now);
}

} // namespace

RetryPolicy::RetryPolicy(unsigned retries)
    : retries_(retries)
{
}

NextStep RetryPolicy::after(const HttpAnswer& answer, unsigned tries) const
{
    if (answer.isSuccess())
        return NextStep::GoOn;
    if (answer.status >= 300 && answer.status < 400)
        return NextStep::Stop;
    const auto meaning = std::find_if(meanings.begin(), meanings.end(),
        [&](const Meaning& known) { return known.status == answer.status; });
    const NextStep step = meaning == meanings.end() ? NextStep::GiveUp : meaning->step;
    if (step != NextStep::TryAgain)
        return step;
    if (answer.status == 500)
        return tries <= std::min(retries_, 1U) ? NextStep::TryAgain : NextStep::GiveUp;
    return tries <= retries_ ? NextStep::TryAgain : NextStep::Stop;
}

NextStep RetryPolicy::after(const HttpError& error, unsigned tries) const
{
    return error.isLasting() || tries > retries_ ? NextStep::Stop : NextStep::TryAgain;
}

std::chrono::milliseconds RetryPolicy::wait(
    const std::string& retryAfter, unsigned tries, std::chrono::system_clock::time_point now) const
{
    if (const auto time = asked(retryAfter, now))
        return std::clamp(*time, 0ms, longestWait);
    return std::min(std::chrono::milliseconds(firstWait * (1LL << std::min(tries - 1, 16U))), longestWait);
}

} // namespace casus
