// SPDX-License-Identifier: Apache-2.0
#include "regulation.h"

#include <casus/fact/reference.h>

#include <optional>
#include <string>
#include <string_view>

using namespace casus;

namespace {

std::string_view form(const Document& document, std::uint32_t token, Span sentence)
{
    return token < sentence.end ? document.text(document.tokens()[token]) : std::string_view();
}

/// Where the old value stands: `raised from 3%`, `raised the tax on fuel from 3%`.
std::optional<std::uint32_t> fromBehind(const Document& document, std::uint32_t token, Span sentence)
{
    constexpr std::uint32_t reach = 8;
    for (std::uint32_t at = token; at < sentence.end && at < token + reach; ++at)
        if (form(document, at, sentence) == "from")
            return at + 1;
    return std::nullopt;
}

/// `3%`, `3 percent`: the number and where it ends.
std::optional<std::string> percentage(const Document& document, std::uint32_t& token, Span sentence)
{
    if (token >= sentence.end || document.tokens()[token].shape != Shape::Number)
        return std::nullopt;
    const std::string number(form(document, token, sentence));
    const std::string_view unit = form(document, token + 1, sentence);
    if (unit != "%" && unit != "percent" && unit != "per")
        return std::nullopt;
    token += unit == "per" ? 3 : 2;
    return number.find_first_not_of("0123456789.") == std::string::npos ? std::optional(number)
                                                                        : std::nullopt;
}

} // namespace

Span clauseBehind(const Document& document, std::uint32_t token, Span sentence)
{
    std::uint32_t end = token;
    while (end < sentence.end) {
        const std::string_view mark = form(document, end, sentence);
        if (mark == "," || mark == ";" || mark == "." || mark == "\u201D" || mark == "...")
            break;
        ++end;
    }
    return {token, end};
}

void addRuleChanges(const Document& document, Findings& findings, Span sentence)
{
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            const auto from
                = match.is("change_verb") ? fromBehind(document, match.tokens.end, sentence) : std::nullopt;
            if (!from)
                continue;
            std::uint32_t at = *from;
            const auto old = percentage(document, at, sentence);
            if (!old || form(document, at, sentence) != "to")
                continue;
            ++at;
            const auto now = percentage(document, at, sentence);
            if (!now)
                continue;
            Fact rule;
            rule.type = "Regulation";
            rule.trigger = match.tokens;
            rule.status = statusAt(document, token);
            rule.confidence = 0.7;
            rule.arguments.push_back({"eventType", Concept {"RuleChange"}, match.tokens, {}, 0.7});
            rule.arguments.push_back({"oldValue", *old, {match.tokens.begin, at}, {}, 0.7});
            rule.arguments.push_back({"newValue", *now, {match.tokens.begin, at}, {}, 0.7});
            rule.arguments.push_back({"unit", std::string("percent"), {match.tokens.begin, at}, {}, 0.7});
            findings.add(std::move(rule));
            return;
        }
}
