// SPDX-License-Identifier: Apache-2.0
#include "births.h"

#include "relative_dates.h"

#include <casus/fact/reference.h>

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

using namespace casus;

namespace {

/// The age that `63rd` or `sixtieth` tells; nothing for what nobody reaches.
std::optional<int> ageAt(const Document& document, std::uint32_t token)
{
    constexpr int oldest = 120;
    const Token& word = document.tokens()[token];
    int age = word.wordClass == WordClass::Ordinal ? static_cast<int>(word.value % 1000) : 0;
    if (word.shape == Shape::Number) {
        const std::string_view form = document.text(word);
        const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), age);
        if (error != std::errc() || form.substr(static_cast<std::size_t>(end - form.data())).size() != 2)
            return std::nullopt;
    }
    return age > 0 && age <= oldest ? std::optional(age) : std::nullopt;
}

/// Whose birthday it is: the owner whose mark stands before a token.
std::optional<EntityIndex> ownerBefore(const Document& document, std::uint32_t token)
{
    const Mention* owner
        = token > 1 && document.isPossessive(token - 1) ? document.mentionAt(token - 2) : nullptr;
    return owner && owner->kind == "Person" ? std::optional(owner->entity) : std::nullopt;
}

/// The day of words, else of the first event that their sentence tells with one.
std::optional<std::chrono::year_month_day> dayOf(
    const Document& document, const Findings& findings, const Sentence& sentence, std::uint32_t token)
{
    const auto exact = [](const Date& date) {
        return date.precision == Precision::Day && !date.value.empty() ? date.earliest : std::nullopt;
    };
    if (const DateMention* date = dateOfEvent(document, {token, token + 1}))
        return exact(date->date);
    constexpr std::array<std::string_view, 4> types {"Attack", "Clash", "Detention", "Meeting"};
    const auto event = findings.firstIn(sentence.tokens, types);
    const Date* date = event ? findings.facts()[*event].date() : nullptr;
    return date ? exact(*date) : std::nullopt;
}

void add(Findings& findings, EntityIndex person, Date date, Span evidence, std::string_view rule)
{
    if (!findings.relationsOf(person, "birthDate").empty())
        return;
    Fact fact;
    fact.type = "birthDate";
    fact.trigger = evidence;
    fact.confidence = 0.7;
    fact.rule = rule;
    fact.arguments.push_back({"subject", EntityReference {person}, evidence, {}, 0.7, {}});
    fact.arguments.push_back({"object", std::move(date), Span(), {}, 0.7, {}});
    findings.add(std::move(fact));
}

/// `Ana Ruiz's 60th birthday`.
void addBirthday(
    const Document& document, Findings& findings, const Sentence& sentence, std::uint32_t birthday)
{
    if (birthday < sentence.tokens.begin + 2)
        return;
    const auto age = ageAt(document, birthday - 1);
    const auto person = age ? ownerBefore(document, birthday - 1) : std::nullopt;
    const auto day = person ? dayOf(document, findings, sentence, birthday) : std::nullopt;
    if (!day)
        return;
    const std::chrono::year_month_day born = *day - std::chrono::years(*age);
    if (born.ok()) // no 29 February
        add(findings, *person, dateOf(born), {birthday - 2, birthday + 1}, "birthday");
}

/// `Ana Ruiz was born on 3 May 1970`, `Ana Ruiz (born 1970)`.
void addBorn(const Document& document, Findings& findings, const Sentence& sentence, std::uint32_t born)
{
    constexpr std::uint32_t most = 4; // words between
    const std::uint32_t behind
        = born + 1 < sentence.tokens.end && document.tokens()[born + 1].is({"on", "in"}) ? born + 2
                                                                                         : born + 1;
    const DateMention* date = behind < sentence.tokens.end ? document.dateAt(behind) : nullptr;
    if (!date || !date->date.earliest)
        return;
    for (std::uint32_t token = born; token-- > sentence.tokens.begin && token + most >= born;)
        if (const Mention* mention = document.mentionAt(token)) {
            if (mention->kind == "Person")
                add(findings, mention->entity, date->date, {mention->tokens.begin, date->tokens.end}, "born");
            return;
        }
}

} // namespace

void addBirths(const Document& document, Findings& findings, const Sentence& sentence)
{
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
        if (document.tokens()[token].is("birthday"))
            addBirthday(document, findings, sentence, token);
        else if (document.tokens()[token].is("born"))
            addBorn(document, findings, sentence, token);
}
