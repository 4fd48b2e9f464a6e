// SPDX-License-Identifier: Apache-2.0
#include "language/quantities.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <optional>
#include <string>

namespace casus {

namespace {

enum class Hedge { None, About, AtLeast, MoreThan, AtMost, LessThan };

struct HedgeWords
{
    std::initializer_list<std::string_view> words;
    Hedge hedge;
};

// Of hedges that end alike the longer stands first.
const HedgeWords hedges[] = {{{"no", "more", "than"}, Hedge::AtMost},
    {{"not", "more", "than"}, Hedge::AtMost}, {{"more", "than"}, Hedge::MoreThan},
    {{"no", "fewer", "than"}, Hedge::AtLeast}, {{"not", "less", "than"}, Hedge::AtLeast},
    {{"no", "less", "than"}, Hedge::AtLeast}, {{"fewer", "than"}, Hedge::LessThan},
    {{"less", "than"}, Hedge::LessThan}, {{"at", "least"}, Hedge::AtLeast},
    {{"as", "many", "as"}, Hedge::AtMost}, {{"up", "to"}, Hedge::AtMost}, {{"at", "most"}, Hedge::AtMost},
    {{"over"}, Hedge::MoreThan}, {{"above"}, Hedge::MoreThan}, {{"about"}, Hedge::About},
    {{"around"}, Hedge::About}, {{"some"}, Hedge::About}, {{"nearly"}, Hedge::About},
    {{"almost"}, Hedge::About}, {{"approximately"}, Hedge::About}, {{"roughly"}, Hedge::About},
    {{"an", "estimated"}, Hedge::About}, {{"close", "to"}, Hedge::About}};

constexpr std::string_view units[] = {"%", "percent", "per", "mm", "cm", "km", "kg", "m", "bn", "mph",
    "kilometres", "kilometers", "miles", "metres", "meters", "feet", "tonnes", "tons", "kilograms", "pounds",
    "dollars", "euros", "rupees", "year", "years", "months", "month", "weeks", "week", "days", "day", "hours",
    "hour", "minutes", "minute", "seconds", "am", "pm", "a.m.", "p.m.", "points", "barrels", "degrees",
    "acres", "hectares", "cents", "times"};

/// Reads counts off the tokens of a sentence.
class QuantityFinder
{
public:
    QuantityFinder(std::string_view text, std::span<const Token> tokens, Span sentence)
        : text_(text)
        , tokens_(tokens)
        , sentence_(sentence)
    {
    }

    /// The count that begins with the number at `i`; none where it is no count.
    bool read(std::uint32_t i, Quantity& quantity) const
    {
        std::uint32_t end = i;
        std::uint64_t value = 0;
        bool isVague = false;
        if (!number(i, end, value, isVague))
            return false;
        if (const auto most = rangeEnd(i, value, end)) {
            const bool isBetween = i > sentence_.begin && is(i - 1, "between");
            quantity.count = {std::nullopt, value, most, false};
            quantity.tokens = {isBetween ? i - 1 : i, end};
            return !isMeasure(i, end);
        }
        if (isMeasure(i, end))
            return false;
        quantity.count = {};
        std::uint32_t begin = i;
        const Hedge hedge = hedgeBefore(begin);
        if (is(begin - 1, "a") && begin > sentence_.begin && (isVague || is(i, "dozen") || is(i, "hundred")))
            --begin;
        Count& count = quantity.count;
        switch (hedge) {
        case Hedge::MoreThan:
            count.minimum = value + (isVague ? 0 : 1);
            break;
        case Hedge::AtLeast:
            count.minimum = value;
            break;
        case Hedge::AtMost:
            count.maximum = value;
            break;
        case Hedge::LessThan:
            count.maximum = value > 0 ? value - 1 : 0;
            break;
        default:
            if (isVague)
                count.minimum = value;
            else
                count.best = value;
            count.isApproximate = hedge == Hedge::About || isVague;
        }
        quantity.tokens = {begin, end};
        return true;
    }

private:
    std::string_view form(std::uint32_t i) const
    {
        return i >= sentence_.begin && i < sentence_.end
            ? text_.substr(tokens_[i].bytes.begin, tokens_[i].bytes.size())
            : std::string_view();
    }
    bool is(std::uint32_t i, std::string_view word) const
    {
        const std::string_view other = form(i);
        return other.size() == word.size()
            && std::equal(word.begin(), word.end(), other.begin(),
                [](char a, char b) { return a == (b | 0x20) || a == b; });
    }

    /// `12`, `1,200`, `twenty-five`, `two hundred`, `3 million`, `dozens`, `hundreds`.
    bool number(std::uint32_t i, std::uint32_t& end, std::uint64_t& value, bool& isVague) const
    {
        const Token& token = tokens_[i];
        if (token.wordClass == WordClass::PluralNumber) {
            value = token.value;
            isVague = true;
            end = i + 1;
            return true;
        }
        if (token.shape == Shape::Number) {
            std::string digits;
            for (const char byte : form(i))
                if (byte != ',')
                    digits += byte;
            const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
            if (error != std::errc() || stop != digits.data() + digits.size())
                return false; // an ordinal, a time, a decimal
        } else if (token.wordClass == WordClass::Number) {
            value = token.value;
        } else {
            return false;
        }
        end = i + 1;
        while (end < sentence_.end) {
            const bool isJoined = is(end, "-") && !tokens_[end].spaceBefore && end + 1 < sentence_.end;
            const std::uint32_t next = isJoined || (is(end, "and") && value % 100 == 0) ? end + 1 : end;
            if (next >= sentence_.end || tokens_[next].wordClass != WordClass::Number
                || value > 1'000'000'000'000U)
                break;
            const std::uint64_t more = tokens_[next].value;
            if (more >= 100)
                value *= more;
            else if (more < 10 || value % 100 == 0)
                value += more;
            else
                break;
            end = next + 1;
        }
        return true;
    }

    /// The higher number of a range that begins with a number and goes on at `end`: `between 20 and 25`, `20
    /// to 25`, `20-25`, `two or three`. Moves `end` behind it.
    std::optional<std::uint64_t> rangeEnd(std::uint32_t i, std::uint64_t least, std::uint32_t& end) const
    {
        constexpr std::uint64_t firstYear = 1800; // "1914-18" is a time
        const bool isBetween = i > sentence_.begin && is(i - 1, "between");
        const bool isFrom = i > sentence_.begin && is(i - 1, "from"); // "rose from 10 to 12"
        const bool isDash = (is(end, "-") || is(end, "\u2013")) && !tokens_[end].spaceBefore
            && end + 1 < sentence_.end && !tokens_[end + 1].spaceBefore && least < firstYear;
        const bool isJoined = isBetween ? is(end, "and") || is(end, "to")
                                        : !isFrom && (isDash || is(end, "to") || is(end, "or"));
        std::uint32_t behind = end + 1;
        std::uint64_t most = 0;
        bool isVague = false;
        if (!isJoined || behind >= sentence_.end || !number(behind, behind, most, isVague) || isVague
            || most <= least)
            return std::nullopt;
        end = behind;
        return most;
    }

    /// Whether the number measures something, or stands inside a name (`Article 5`, `AK-47`).
    bool isMeasure(std::uint32_t i, std::uint32_t end) const
    {
        const std::string_view before = i > sentence_.begin ? form(i - 1) : std::string_view();
        if (before == "$" || before == "\u20AC" || before == "\u00A3" || before == "No." || before == "aged"
            || before == "#")
            return true;
        if (i > sentence_.begin && before == "-" && !tokens_[i].spaceBefore
            && tokens_[i].shape == Shape::Number)
            return true;
        const std::uint32_t unit = is(end, "-") && !tokens_[end].spaceBefore ? end + 1 : end;
        for (const std::string_view word : units)
            if (is(unit, word))
                return true;
        return is(end, ",") && tokens_[i].shape == Shape::Number
            && (is(end + 1, "who") || is(end + 1, "and") || is(end + 1, "a")) && i > sentence_.begin
            && before == ","; // an age in apposition
    }

    Hedge hedgeBefore(std::uint32_t& begin) const
    {
        for (const HedgeWords& candidate : hedges) {
            const auto size = static_cast<std::uint32_t>(candidate.words.size());
            if (begin < sentence_.begin + size)
                continue;
            std::uint32_t at = begin - size;
            bool fits = true;
            for (const std::string_view word : candidate.words)
                fits = fits && is(at++, word);
            if (fits) {
                begin -= size;
                return candidate.hedge;
            }
        }
        return Hedge::None;
    }

    std::string_view text_;
    std::span<const Token> tokens_;
    Span sentence_;
};

} // namespace

std::vector<Quantity> findQuantities(std::string_view text, std::span<const Token> tokens,
    std::span<const Sentence> sentences, std::span<const DateMention> dates)
{
    std::vector<Quantity> found;
    std::size_t date = 0;
    for (const Sentence& sentence : sentences) {
        const QuantityFinder finder(text, tokens, sentence.tokens);
        for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end;) {
            while (date < dates.size() && dates[date].tokens.end <= i)
                ++date;
            Quantity quantity;
            const bool isDate = date < dates.size() && dates[date].tokens.contains(i);
            if (!isDate && finder.read(i, quantity)) {
                i = quantity.tokens.end;
                found.push_back(quantity);
            } else {
                ++i;
            }
        }
    }
    return found;
}

} // namespace casus
