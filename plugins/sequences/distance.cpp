// SPDX-License-Identifier: Apache-2.0
#include "distance.h"

using namespace casus;

namespace {

constexpr std::uint64_t mostDays = 3660; // further off nobody counts in days

/// How long a unit is in days; 0 where it is none that days can be told by.
int daysIn(const Token& token)
{
    if (token.is({"day", "days"}))
        return 1;
    return token.is({"week", "weeks"}) ? 7 : 0;
}

} // namespace

std::optional<Distance> distanceBefore(const Document& document, std::uint32_t token)
{
    const Span sentence = document.sentenceOf(token).tokens;
    if (token < sentence.begin + 2)
        return std::nullopt;
    const Token& number = document.tokens()[token - 2];
    const int unit = daysIn(document.tokens()[token - 1]);
    if (unit == 0)
        return std::nullopt;
    std::uint64_t count = 0;
    if (number.is({"a", "one"}))
        count = 1;
    else if (number.wordClass == WordClass::Number)
        count = number.value;
    else if (number.shape == Shape::Number && document.text(number).size() <= 4)
        for (const char digit : document.text(number))
            count = digit < '0' || digit > '9' ? mostDays + 1
                                               : count * 10 + static_cast<std::uint64_t>(digit - '0');
    if (count == 0 || count > mostDays)
        return std::nullopt;
    return Distance {static_cast<int>(count) * unit, {token - 2, token}};
}
