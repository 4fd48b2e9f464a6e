// SPDX-License-Identifier: Apache-2.0
#include "bounds.h"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

using namespace casus;

namespace {

using Day = std::chrono::year_month_day;

/// The first day on which what an event answers or follows can have been; the last of them.
std::optional<Day> earliestOf(const Findings& findings, const Fact& event)
{
    constexpr std::array<std::string_view, 3> roles {"inResponseTo", "causedBy", "after"};
    std::optional<Day> last;
    for (const Argument& argument : event.arguments)
        for (const std::string_view role : roles) {
            const auto* other = argument.role == role ? std::get_if<FactReference>(&argument.value) : nullptr;
            const Fact* earlier = other ? &findings.facts()[other->index] : nullptr;
            const Date* date = earlier && hasHappened(earlier->status) ? earlier->date() : nullptr;
            if (date && date->earliest && (!last || *last < *date->earliest))
                last = date->earliest;
        }
    return last;
}

} // namespace

void addBounds(const Document& document, Findings& findings)
{
    constexpr int longestChain = 4;
    const std::optional<Day>& published = document.article().published;
    bool isNew = published.has_value();
    for (int step = 0; isNew && step < longestChain; ++step) {
        isNew = false;
        for (FactIndex index = 0; index < findings.facts().size(); ++index) {
            const Fact& event = findings.facts()[index];
            const auto earliest = event.date() || !hasHappened(event.status) || event.type == "Statement"
                ? std::nullopt
                : earliestOf(findings, event);
            if (!earliest || *earliest > *published)
                continue;
            findings.fill(index,
                {"date", Date {"", Precision::Day, *earliest, *published}, event.trigger, {}, 0.7, "bounds"});
            isNew = true;
        }
    }
}
