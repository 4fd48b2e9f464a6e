// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/span.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace casus {
inline namespace v1 {

/// How much of a date is known; the datatype of its value in XML Schema.
enum class Precision : std::uint8_t { Day, Month, Year, MonthDay, MonthOnly };

/// A point or stretch of time: `value` is the lexical form of the XML Schema datatype of `precision`.
struct Date
{
    std::string value; ///< `2020-03-11`, `2019-12`, `2007`, `--03-11`, `--12`
    Precision precision = Precision::Day;
    std::optional<std::chrono::year_month_day>
        earliest; ///< first possible day; absent where the year is unknown
    std::optional<std::chrono::year_month_day> latest; ///< last possible day

    friend bool operator==(const Date&, const Date&) = default;
};

/// A day as a date with its bounds.
CASUS_EXPORT Date dateOf(std::chrono::year_month_day day);

/// Whether two dates may be of one time: their days overlap or, where the year of one is unknown, they are
/// the same.
inline bool mayCoincide(const Date& a, const Date& b)
{
    if (!a.earliest || !b.earliest)
        return a.value == b.value;
    return *a.earliest <= *b.latest && *b.earliest <= *a.latest;
}

/// The same where a date may be unknown: then it can be any.
inline bool mayCoincide(const std::optional<Date>& a, const std::optional<Date>& b)
{
    return !a || !b || mayCoincide(*a, *b);
}

/// A temporal expression of the text, resolved against the article's date and never against the clock.
struct DateMention
{
    Span tokens; ///< indexes into Document::tokens()
    Date date;
};

} // namespace v1
} // namespace casus
