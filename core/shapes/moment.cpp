// SPDX-License-Identifier: Apache-2.0
#include "shapes/moment.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace casus {

namespace {

/// How moments are written: a letter for each number, all else as it stands.
struct Layout
{
    std::string_view datatype;
    std::string_view pattern;
};

constexpr Layout layouts[]
    = {{"date", "Y-M-D"}, {"dateTime", "Y-M-DTh:m:s"}, {"dateTimeStamp", "Y-M-DTh:m:s"}, {"gDay", "---D"},
        {"gMonth", "--M"}, {"gMonthDay", "--M-D"}, {"gYear", "Y"}, {"gYearMonth", "Y-M"}, {"time", "h:m:s"}};

const Layout* layoutOf(std::string_view datatype)
{
    const auto* const found = std::ranges::find(layouts, datatype, &Layout::datatype);
    return found == std::end(layouts) ? nullptr : found;
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// The digits that a text begins with, which are taken off it.
std::string_view takeDigits(std::string_view& text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// The numbers of a moment, as they are written.
struct Fields
{
    int year = 2000; // has all days that a month without a year may have
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::string_view fraction;

    bool take(char letter, std::string_view& text)
    {
        if (letter == 'Y')
            return takeYear(text);
        const std::string_view digits = takeDigits(text);
        if (digits.size() != 2)
            return false;
        int& field = letter == 'M' ? month
            : letter == 'D'        ? day
            : letter == 'h'        ? hour
            : letter == 'm'        ? minute
                                   : second;
        field = numberOf(digits);
        if (letter != 's' || !text.starts_with('.'))
            return true;
        text.remove_prefix(1);
        fraction = takeDigits(text);
        return !fraction.empty();
    }

    bool isLegal() const
    {
        const bool isMidnight = hour == 24 && minute == 0 && second == 0
            && fraction.find_first_not_of('0') == std::string_view::npos;
        return ymd().ok() && (hour < 24 || isMidnight) && minute < 60 && second < 60;
    }

    std::chrono::year_month_day ymd() const
    {
        return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
    }

private:
    bool takeYear(std::string_view& text)
    {
        const bool isNegative = text.starts_with('-');
        text.remove_prefix(isNegative ? 1 : 0);
        const std::string_view digits = takeDigits(text);
        constexpr int latest = 32767; // std::chrono knows no later year
        year = numberOf(digits.substr(0, 6));
        const bool isLegal = digits.size() >= 4 && (digits.size() == 4 || digits[0] != '0') && year <= latest;
        year = isNegative ? -year : year;
        return isLegal;
    }
};

/// The minutes that a zone is ahead of UTC, of all of the text.
std::optional<std::chrono::minutes> zoneOf(std::string_view text)
{
    if (text == "Z")
        return std::chrono::minutes(0);
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const std::string_view digits[] = {text.substr(1, 2), text.substr(4, 2)};
    for (const std::string_view two : digits)
        if (!std::ranges::all_of(two, isDigit))
            return std::nullopt;
    const int minutes = numberOf(digits[0]) * 60 + numberOf(digits[1]);
    if (numberOf(digits[1]) > 59 || minutes > 14 * 60)
        return std::nullopt;
    return std::chrono::minutes(text[0] == '-' ? -minutes : minutes);
}

} // namespace

std::optional<Moment> Moment::read(std::string_view text, std::string_view datatype)
{
    const Layout* layout = layoutOf(datatype);
    if (!layout)
        return std::nullopt;
    Fields fields;
    for (const char expected : layout->pattern) {
        const bool isField = std::string_view("YMDhms").find(expected) != std::string_view::npos;
        if (isField ? !fields.take(expected, text) : !text.starts_with(expected))
            return std::nullopt;
        text.remove_prefix(isField ? 0 : 1);
    }
    const auto zone = zoneOf(text);
    if (!fields.isLegal() || (!text.empty() && !zone) || (datatype == "dateTimeStamp" && !zone))
        return std::nullopt;
    Moment moment;
    moment.hasZone_ = zone.has_value();
    moment.time_ = std::chrono::sys_days(fields.ymd()) + std::chrono::hours(fields.hour)
        + std::chrono::minutes(fields.minute) + std::chrono::seconds(fields.second)
        - zone.value_or(std::chrono::minutes(0));
    moment.fraction_ = fields.fraction.substr(0, fields.fraction.find_last_not_of('0') + 1);
    return moment;
}

bool Moment::isDatatype(std::string_view datatype)
{
    return layoutOf(datatype) != nullptr;
}

std::partial_ordering Moment::operator<=>(const Moment& other) const
{
    using namespace std::chrono_literals;
    if (hasZone_ != other.hasZone_ && time_ - other.time_ <= 14h && other.time_ - time_ <= 14h)
        return std::partial_ordering::unordered;
    if (time_ != other.time_)
        return time_ < other.time_ ? std::partial_ordering::less : std::partial_ordering::greater;
    return fraction_.compare(other.fraction_) <=> 0;
}

} // namespace casus
