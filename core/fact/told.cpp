// SPDX-License-Identifier: Apache-2.0
#include "fact/told.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace casus {

namespace {

bool isLinked(const Fact& fact)
{
    constexpr std::array types {
        "Attack", "Clash", "Detention", "Sanction", "Order", "Event", "Meeting", "Regulation", "Appointment"};
    return std::find(types.begin(), types.end(), fact.type) != types.end();
}

} // namespace

std::vector<Told> allTold(const Findings& findings)
{
    std::vector<Told> all;
    for (FactIndex index = 0; index < findings.facts().size(); ++index) {
        const Fact& fact = findings.facts()[index];
        if (!isLinked(fact))
            continue;
        all.push_back({fact.trigger, index});
        for (const Span place : fact.evidence)
            all.push_back({place, index});
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Told& a, const Told& b) { return a.tokens.begin < b.tokens.begin; });
    return all;
}

std::optional<FactIndex> firstIn(const std::vector<Told>& all, Span tokens)
{
    for (const Told& told : all)
        if (tokens.contains(told.tokens))
            return told.fact;
    return std::nullopt;
}

std::optional<FactIndex> lastIn(const std::vector<Told>& all, Span tokens)
{
    std::optional<FactIndex> last;
    for (const Told& told : all)
        if (tokens.contains(told.tokens))
            last = told.fact;
    return last;
}

Span clauseFrom(const Document& document, Span sentence, std::uint32_t token)
{
    Span clause {token, token};
    while (clause.end < sentence.end) {
        const std::string_view form = document.text(document.tokens()[clause.end]);
        if (form == "," || form == ";")
            break;
        ++clause.end;
    }
    return clause;
}

} // namespace casus
