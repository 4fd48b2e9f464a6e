// SPDX-License-Identifier: Apache-2.0
#include "language/dates.h"

#include <charconv>
#include <initializer_list>
#include <string>

namespace casus {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month_day;

std::string digits(int number, std::size_t width)
{
    std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string lexical(year_month_day day)
{
    return digits(int(day.year()), 4) + "-" + digits(int(unsigned(day.month())), 2) + "-"
        + digits(int(unsigned(day.day())), 2);
}

year_month_day firstOf(int year, unsigned month)
{
    return year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(1));
}

year_month_day lastOf(int year, unsigned month)
{
    return year_month_day(sys_days(firstOf(year, month) + months(1)) - days(1));
}

year_month_day shifted(year_month_day day, int number)
{
    return year_month_day(sys_days(day) + days(number));
}

Date monthOf(int year, unsigned month)
{
    return {digits(year, 4) + "-" + digits(int(month), 2), Precision::Month, firstOf(year, month),
        lastOf(year, month)};
}

Date yearOf(int year)
{
    return {digits(year, 4), Precision::Year, firstOf(year, 1), lastOf(year, 12)};
}

/// Reads dates off the tokens of a text.
class DateFinder
{
public:
    DateFinder(std::string_view text, std::span<const Token> tokens, std::optional<year_month_day> reference)
        : text_(text)
        , tokens_(tokens)
        , reference_(reference)
    {
    }

    std::vector<DateMention> find(Span sentence)
    {
        sentence_ = sentence;
        std::vector<DateMention> found;
        for (std::uint32_t i = sentence.begin; i < sentence.end;) {
            end_ = i;
            const std::optional<Date> date = at(i);
            if (date)
                found.push_back({{i, end_}, *date});
            i = std::max(i + 1, end_);
        }
        return found;
    }

private:
    std::optional<Date> at(std::uint32_t i)
    {
        const Token& token = tokens_[i];
        if (token.wordClass == WordClass::Weekday && token.shape != Shape::Lower)
            return weekday(i);
        if (monthAt(i) > 0)
            return month(i);
        if (token.shape == Shape::Number)
            return number(i);
        if (token.wordClass == WordClass::Number && is(i + 1, {"days", "weeks", "months", "years"})
            && is(i + 2, {"ago"}))
            return ago(i, unsigned(token.value));
        return word(i);
    }

    std::optional<Date> number(std::uint32_t i)
    {
        const std::string_view form = text(i);
        if (form.size() == 10 && form[4] == '-') {
            const year_month_day day(std::chrono::year(integer(form.substr(0, 4))),
                std::chrono::month(unsigned(integer(form.substr(5, 2)))),
                std::chrono::day(unsigned(integer(form.substr(8)))));
            end_ = i + 1;
            return day.ok() ? std::optional(dateOf(day)) : std::nullopt;
        }
        const int value = integer(form);
        if (monthAt(i + 1) > 0 && value >= 1 && value <= 31)
            return day(i + 2, monthAt(i + 1), unsigned(value));
        if (is(i + 1, {"days", "weeks", "months", "years"}) && is(i + 2, {"ago"}))
            return ago(i, unsigned(value));
        if (value >= 1900 && value < 2100 && form.size() == 4 && i > sentence_.begin
            && (is(i - 1,
                {"in", "since", "during", "by", "until", "from", "of", "early", "late", "mid", "before",
                    "after"}))) {
            end_ = i + 1;
            return yearOf(value);
        }
        return std::nullopt;
    }

    /// `Monday`, `Friday, March 13`, `next Tuesday`.
    std::optional<Date> weekday(std::uint32_t i)
    {
        std::uint32_t next = i + 1;
        if (is(next, {","}))
            ++next;
        if (inside(next) && (monthAt(next) > 0 || tokens_[next].shape == Shape::Number)) {
            const std::optional<Date> full = at(next);
            if (full && full->precision == Precision::Day)
                return full;
        }
        end_ = i + 1;
        if (!reference_)
            return std::nullopt;
        const unsigned today = std::chrono::weekday(sys_days(*reference_)).iso_encoding();
        const unsigned back = (today + 7 - unsigned(tokens_[i].value)) % 7;
        const bool isNext = i > sentence_.begin && is(i - 1, {"next", "coming"});
        return dateOf(year_month_day(sys_days(*reference_) + days(isNext ? 7 - int(back) : -int(back))));
    }

    /// `March 11`, `March 11, 2020`, `March 2020`, `early January`, `last April`.
    std::optional<Date> month(std::uint32_t i)
    {
        const unsigned month = monthAt(i);
        if (inside(i + 1) && tokens_[i + 1].shape == Shape::Number) {
            const int value = integer(text(i + 1));
            if (value >= 1900 && value < 2100) {
                end_ = i + 2;
                return part(i, monthOf(value, month));
            }
            if (value >= 1 && value <= 31)
                return day(i + 2, month, unsigned(value));
        }
        const bool isModal = is(i, {"may", "march", "mar", "sun", "sat"});
        if (isModal
            && (i == sentence_.begin
                || !is(i - 1,
                    {"in", "last", "this", "next", "early", "mid", "late", "since", "until", "of", "by",
                        "from"})))
            return std::nullopt;
        end_ = i + 1;
        if (is(i + 1, {"of"}) && is(i + 2, {"last", "this"}) && is(i + 3, {"year"}) && reference_) {
            end_ = i + 4;
            return monthOf(int(reference_->year()) - (is(i + 2, {"last"}) ? 1 : 0), month);
        }
        if (!reference_)
            return Date {"--" + digits(int(month), 2), Precision::MonthOnly, std::nullopt, std::nullopt};
        return part(i, monthOf(nearestYear(month, 0), month));
    }

    /// Narrows a month by `early`, `mid` or `late` before it: days 1 to 10, 11 to 20, 21 to the end.
    Date part(std::uint32_t month, Date date) const
    {
        const std::uint32_t before = month > sentence_.begin && is(month - 1, {"-"}) ? month - 2 : month - 1;
        if (month == sentence_.begin || !inside(before))
            return date;
        if (is(before, {"early"}))
            date.latest = shifted(*date.earliest, 9);
        else if (is(before, {"mid"}))
            date = {date.value, date.precision, shifted(*date.earliest, 10), shifted(*date.earliest, 19)};
        else if (is(before, {"late"}))
            date.earliest = shifted(*date.earliest, 20);
        return date;
    }

    /// A day of a month; what follows at `next` may be the year.
    std::optional<Date> day(std::uint32_t next, unsigned month, unsigned day)
    {
        end_ = next;
        const std::uint32_t yearAt = is(next, {","}) ? next + 1 : next;
        std::optional<int> year;
        if (inside(yearAt) && tokens_[yearAt].shape == Shape::Number && text(yearAt).size() == 4) {
            year = integer(text(yearAt));
            if (*year < 1900 || *year >= 2100)
                year.reset();
            else
                end_ = yearAt + 1;
        } else if (is(next, {"of"}) && is(next + 1, {"this", "last"}) && is(next + 2, {"year"})
            && reference_) {
            year = int(reference_->year()) - (is(next + 1, {"last"}) ? 1 : 0);
            end_ = next + 3;
        } else if (is(next, {"this", "last"}) && is(next + 1, {"year"}) && reference_) {
            year = int(reference_->year()) - (is(next, {"last"}) ? 1 : 0);
            end_ = next + 2;
        }
        if (!year && !reference_)
            return Date {"--" + digits(int(month), 2) + "-" + digits(int(day), 2), Precision::MonthDay,
                std::nullopt, std::nullopt};
        const year_month_day full(std::chrono::year(year ? *year : nearestYear(month, day)),
            std::chrono::month(month), std::chrono::day(day));
        return full.ok() ? std::optional(dateOf(full)) : std::nullopt;
    }

    std::optional<Date> ago(std::uint32_t i, unsigned amount)
    {
        end_ = i + 3;
        if (!reference_ || amount == 0 || amount > 10000)
            return std::nullopt;
        const int number = int(amount);
        if (is(i + 1, {"days"}))
            return dateOf(year_month_day(sys_days(*reference_) - days(number)));
        if (is(i + 1, {"years"}))
            return yearOf(int(reference_->year()) - number);
        const year_month_day then = is(i + 1, {"weeks"})
            ? year_month_day(sys_days(*reference_) - days(7 * number))
            : firstOf(int(reference_->year()), unsigned(reference_->month())) - months(number);
        return monthOf(int(then.year()), unsigned(then.month()));
    }

    std::optional<Date> word(std::uint32_t i)
    {
        if (!reference_)
            return std::nullopt;
        if (is(i, {"yesterday", "today", "tonight", "tomorrow"})) {
            end_ = i + 1;
            const int step = is(i, {"yesterday"}) ? -1 : is(i, {"tomorrow"}) ? 1 : 0;
            return dateOf(shifted(*reference_, step));
        }
        if (!is(i, {"last", "this", "next"}) || !inside(i + 1))
            return std::nullopt;
        const int step = is(i, {"last"}) ? -1 : is(i, {"next"}) ? 1 : 0;
        end_ = i + 2;
        if (is(i + 1, {"week"})) {
            const unsigned today = std::chrono::weekday(sys_days(*reference_)).iso_encoding();
            const year_month_day monday = shifted(*reference_, 1 - int(today) + 7 * step);
            Date date = monthOf(int(monday.year()), unsigned(monday.month()));
            date.earliest = monday;
            date.latest = step == 0 ? *reference_ : shifted(monday, 6);
            return date;
        }
        if (is(i + 1, {"month"})) {
            const year_month_day then
                = firstOf(int(reference_->year()), unsigned(reference_->month())) + months(step);
            return monthOf(int(then.year()), unsigned(then.month()));
        }
        if (is(i + 1, {"year"}))
            return yearOf(int(reference_->year()) + step);
        if (is(i + 1, {"night"}) && step < 0)
            return dateOf(shifted(*reference_, -1));
        if (is(i + 1, {"morning", "afternoon", "evening"}) && step == 0)
            return dateOf(*reference_);
        if (monthAt(i + 1) > 0 && step < 0)
            return month(i + 1);
        end_ = i;
        return std::nullopt;
    }

    /// The year of the nearest past month or day (0: the month as such); a coming one where it is far nearer.
    int nearestYear(unsigned month, unsigned day) const
    {
        const int year = int(reference_->year());
        const sys_days today(*reference_);
        const auto on = [&](int y) { return sys_days(firstOf(y, month)) + days(day == 0 ? 0 : day - 1); };
        if (on(year) > today)
            return (on(year) - today <= days(60) && today - on(year - 1) > days(300)) && day != 0 ? year
                                                                                                  : year - 1;
        return (on(year + 1) - today <= days(60) && today - on(year) > days(300)) && day != 0 ? year + 1
                                                                                              : year;
    }

    /// The number of the month that a token names, 0 for none; "May" is a modal to the word list.
    unsigned monthAt(std::uint32_t i) const
    {
        if (!inside(i) || tokens_[i].shape == Shape::Lower)
            return 0;
        return is(i, {"may"}) ? 5 : tokens_[i].wordClass == WordClass::Month ? unsigned(tokens_[i].value) : 0;
    }
    bool inside(std::uint32_t i) const { return i >= sentence_.begin && i < sentence_.end; }
    std::string_view text(std::uint32_t i) const
    {
        return text_.substr(tokens_[i].bytes.begin, tokens_[i].bytes.size());
    }
    static int integer(std::string_view form)
    {
        int value = -1;
        std::from_chars(form.data(), form.data() + form.size(), value);
        return value;
    }
    bool is(std::uint32_t i, std::initializer_list<FoldedWord> words) const
    {
        return inside(i) && tokens_[i].is(words);
    }

    std::string_view text_;
    std::span<const Token> tokens_;
    std::optional<year_month_day> reference_;
    Span sentence_;
    std::uint32_t end_ = 0;
};

} // namespace

inline namespace v1 {

Date dateOf(year_month_day day)
{
    return {lexical(day), Precision::Day, day, day};
}

} // namespace v1

std::vector<DateMention> findDates(std::string_view text, std::span<const Token> tokens,
    std::span<const Sentence> sentences, std::optional<year_month_day> reference)
{
    std::vector<DateMention> all;
    for (const Sentence& sentence : sentences) {
        DateFinder finder(text, tokens, sentence.isTruncated ? std::nullopt : reference);
        for (DateMention& date : finder.find(sentence.tokens))
            all.push_back(std::move(date));
    }
    return all;
}

} // namespace casus
