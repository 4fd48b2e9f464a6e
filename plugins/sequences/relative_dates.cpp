// SPDX-License-Identifier: Apache-2.0
#include "relative_dates.h"

#include "distance.h"

#include <charconv>
#include <chrono>
#include <optional>
#include <string>

using namespace casus;

namespace {

std::optional<std::chrono::sys_days> dayOf(const Fact& fact)
{
    const Argument* date = fact.argument("date");
    const auto* value = date ? std::get_if<Date>(&date->value) : nullptr;
    return value && value->precision == Precision::Day && value->earliest
        ? std::optional(std::chrono::sys_days(*value->earliest))
        : std::nullopt;
}

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

void addRelativeDate(const Document& document, Findings& findings, const Match& words,
    std::span<const Place> places, std::span<const Place> told)
{
    const auto distance = distanceOf(document, words);
    if (!distance || isConjunction(document, words.tokens))
        return;
    std::optional<std::chrono::sys_days> reference;
    for (const Place& place : places)
        if (place.tokens.end <= distance->tokens.begin)
            if (const auto day = dayOf(findings.facts()[place.fact]))
                reference = day;
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
