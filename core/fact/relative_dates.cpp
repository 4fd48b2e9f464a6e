// SPDX-License-Identifier: Apache-2.0
#include "fact/relative_dates.h"

#include "fact/told.h"
#include "language/dates.h"

#include <charconv>
#include <chrono>

namespace casus {

namespace {

std::optional<std::chrono::sys_days> dayOf(const Fact& fact)
{
    const Argument* date = fact.argument("date");
    const auto* value = date ? std::get_if<Date>(&date->value) : nullptr;
    return value && value->precision == Precision::Day && value->earliest
        ? std::optional(std::chrono::sys_days(*value->earliest))
        : std::nullopt;
}

/// The day of the event told last before a token that has one.
std::optional<std::chrono::sys_days> dayBefore(
    const Findings& findings, const std::vector<Told>& all, std::uint32_t token)
{
    std::optional<std::chrono::sys_days> last;
    for (const Told& told : all)
        if (told.tokens.end <= token)
            if (const auto day = dayOf(findings.facts()[told.fact]))
                last = day;
    return last;
}

void dateBy(const Document& document, Findings& findings, const std::vector<Told>& all, const Match& word)
{
    int days = 0;
    const std::string_view number = word.value("days");
    std::from_chars(number.data(), number.data() + number.size(), days);
    const Span sentence = document.sentenceOf(word.tokens.begin).tokens;
    const Span clause = clauseFrom(document, sentence, word.tokens.end);
    const bool isConjunction = document.tokens()[word.tokens.end - 1].is("before")
        && word.tokens.end < sentence.end && document.tokens()[word.tokens.end].shape != Shape::Punctuation;
    if (isConjunction) // "the day before he took office"
        return;
    const auto before = lastIn(all, {sentence.begin, word.tokens.begin});
    std::optional<FactIndex> from;
    if (word.is("shift_from"))
        from = firstIn(all, clause);
    const auto reference
        = from ? dayOf(findings.facts()[*from]) : dayBefore(findings, all, word.tokens.begin);
    const bool isFirst = word.tokens.begin == sentence.begin;
    const auto later
        = isFirst || !before ? firstIn(all, {from ? clause.end : word.tokens.end, sentence.end}) : before;
    if (!reference || !later || *later == from.value_or(*later + 1)
        || findings.facts()[*later].argument("date"))
        return;
    const std::chrono::year_month_day day {*reference + std::chrono::days(days)};
    findings.fact(*later).arguments.push_back({"date", dateOf(day), word.tokens, {}, 0.7});
}

} // namespace

void dateByOthers(const Document& document, Findings& findings)
{
    const std::vector<Told> all = allTold(findings);
    for (const Match& match : document.matches())
        if (match.isFrom("sequence") && (match.is("shift") || match.is("shift_from")) && !all.empty())
            dateBy(document, findings, all, match);
}

} // namespace casus
