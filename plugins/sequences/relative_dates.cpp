// SPDX-License-Identifier: Apache-2.0
#include "relative_dates.h"

#include "distance.h"

#include <charconv>
#include <chrono>
#include <optional>
#include <string>

using namespace casus;

namespace {

/// How many days the words tell by themselves (`the next day`), or count before them (`two days later`).
std::optional<Distance> distanceOf(const Document& document, const Match& words)
{
    const std::string_view shift = words.value("shift");
    if (shift == "+" || shift == "-") {
        auto counted = distanceBefore(document, words.tokens.begin);
        if (counted && shift == "-")
            counted->days = -counted->days;
        return counted;
    }
    Distance distance {0, words.tokens};
    std::from_chars(shift.data(), shift.data() + shift.size(), distance.days);
    return distance;
}

/// "the day before he took office": what comes behind is counted from.
bool isConjunction(const Document& document, Span words)
{
    return document.tokens()[words.end - 1].is("before")
        && words.end < document.sentenceOf(words.begin).tokens.end
        && document.tokens()[words.end].shape != Shape::Punctuation;
}

} // namespace

std::optional<std::chrono::sys_days> dayOf(const Fact& fact)
{
    const Date* date = fact.date();
    return date && date->precision == Precision::Day && date->earliest
        ? std::optional(std::chrono::sys_days(*date->earliest))
        : std::nullopt;
}

void addRelativeDate(const Document& document, Findings& findings, const Match& words,
    std::span<const Place> places, std::span<const Place> told)
{
    const auto distance = distanceOf(document, words);
    if (!distance || isConjunction(document, words.tokens))
        return;
    std::optional<std::chrono::sys_days> reference;
    for (auto place = places.rbegin(); place != places.rend() && !reference; ++place)
        if (place->tokens.end <= distance->tokens.begin)
            reference = dayOf(findings.facts()[place->fact]);
    const Place* before = nullptr;
    const Place* behind = nullptr;
    for (const Place& place : told)
        if (place.tokens.end <= distance->tokens.begin)
            before = &place;
        else if (!behind)
            behind = &place;
    const bool isOpening = distance->tokens.begin == document.sentenceOf(words.tokens.begin).tokens.begin;
    const Place* dated = isOpening || !before ? behind : before;
    if (!reference || !dated || findings.facts()[dated->fact].argument("date"))
        return;
    const std::chrono::year_month_day day(*reference + std::chrono::days(distance->days));
    findings.fill(dated->fact, {"date", dateOf(day), words.tokens, {}, 0.7, std::string(words.name())});
}
