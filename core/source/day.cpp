// SPDX-License-Identifier: Apache-2.0
#include "source/day.h"

#include <charconv>

namespace casus {

std::optional<std::chrono::year_month_day> readDay(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-'
        || (text.size() > 10 && text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const auto number = [&](std::size_t begin, std::size_t size) {
        unsigned value = 0;
        const auto [end, error] = std::from_chars(text.data() + begin, text.data() + begin + size, value);
        return error == std::errc() && end == text.data() + begin + size ? std::optional(value)
                                                                         : std::nullopt;
    };
    const auto year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (!year || !month || !day || *year == 0)
        return std::nullopt;
    const std::chrono::year_month_day date(
        std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month), std::chrono::day(*day));
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace casus
