// SPDX-License-Identifier: Apache-2.0
#include "regulation.h"

#include "authority.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <optional>
#include <string>
#include <string_view>

using namespace casus;

namespace {

std::string_view form(const Document& document, std::uint32_t token, Span sentence)
{
    return token < sentence.end ? document.text(document.tokens()[token]) : std::string_view();
}

/// "cut" and "raise" are nouns as well.
bool isVerb(const Document& document, std::uint32_t token)
{
    const std::string_view tag
        = document.tags().empty() ? "" : std::string_view(document.tags()[token].universal);
    return tag.empty() ? !document.phraseAt(token) : tag == "VERB";
}

/// A number that a rule sets: `3%`, `3 percent`, `18 years`, `18`.
struct Value
{
    std::string number;
    std::string unit;
    std::uint32_t end = 0;
};

std::optional<Value> valueAt(const Document& document, std::uint32_t token, Span sentence)
{
    if (token >= sentence.end || document.tokens()[token].shape != Shape::Number)
        return std::nullopt;
    Value value {std::string(form(document, token, sentence)), {}, token + 1};
    if (value.number.find_first_not_of("0123456789.") != std::string::npos)
        return std::nullopt;
    const std::string_view unit = form(document, token + 1, sentence);
    if (unit == "%" || unit == "percent" || unit == "per") {
        value.unit = "percent";
        value.end += unit == "per" ? 2 : 1;
    } else if (token + 1 < sentence.end && document.tokens()[token + 1].wordClass == WordClass::Open
        && document.tokens()[token + 1].shape == Shape::Lower && !document.dateAt(token + 1)) {
        value.unit = unit;
        ++value.end;
    }
    return value;
}

/// `from 9 to 11 percent`: the unit may stand behind the second alone.
struct Change
{
    Value old;
    Value now;
};

std::optional<Change> changeAt(const Document& document, std::uint32_t from, Span sentence)
{
    auto old = valueAt(document, from + 1, sentence);
    if (!old || form(document, old->end, sentence) != "to")
        return std::nullopt;
    const auto now = valueAt(document, old->end + 1, sentence);
    if (!now)
        return std::nullopt;
    return Change {*old, *now};
}

/// The words of a parameter without what only points at it: `the reserve requirement`, `its policy rate`.
Span withoutDeterminer(const Document& document, Span words)
{
    const WordClass first = document.tokens()[words.begin].wordClass;
    const bool isPointing = first == WordClass::Determiner || first == WordClass::Possessive;
    return isPointing && words.size() > 1 ? Span {words.begin + 1, words.end} : words;
}

/// What changes: the object of the verb or the subject of a passive, with "of" behind it.
Span parameterOf(const Document& document, Span verb, std::uint32_t from, Span sentence)
{
    const auto objects = document.phrasesIn({verb.end, from});
    Span words = objects.empty() ? Span() : objects.front().tokens;
    if (objects.empty())
        for (const Phrase& phrase : document.phrasesIn({sentence.begin, verb.begin})) {
            const std::string_view before = phrase.tokens.begin > sentence.begin
                ? form(document, phrase.tokens.begin - 1, sentence)
                : "";
            const bool isPart = !words.isEmpty() && (before == "of" || before == "for");
            words = {isPart ? words.begin : phrase.tokens.begin, phrase.tokens.end};
        }
    if (words.isEmpty())
        return words;
    const Phrase* further
        = form(document, words.end, sentence) == "of" ? document.phraseAt(words.end + 1) : nullptr;
    if (further && further->tokens.end <= from)
        words.end = further->tokens.end;
    return withoutDeterminer(document, words);
}

/// Who changes it, by the tree of the sentence.
std::optional<EntityIndex> authorityOf(const Document& document, Findings& findings, Span verb)
{
    for (const Participant& doer : participantsOf(document, verb)) {
        const Phrase* phrase = doer.part == Participant::Part::Doer ? document.phraseAt(doer.token) : nullptr;
        const auto entity = phrase && (isAgent(document, phrase->tokens) || phrase->isPronoun)
            ? refer(document, findings, phrase->tokens)
            : std::nullopt;
        if (entity)
            return entity;
    }
    return std::nullopt;
}

bool isPassive(const Document& document, std::uint32_t verb, Span sentence)
{
    return verb > sentence.begin
        && document.tokens()[verb - 1].is({"was", "were", "been", "is", "are", "be", "being"});
}

/// Whom a rule binds: "the requirement for lenders".
const Phrase* boundBy(const Document& document, Span parameter, std::uint32_t from, Span sentence)
{
    const Phrase* bound
        = form(document, parameter.end, sentence) == "for" ? document.phraseAt(parameter.end + 1) : nullptr;
    return bound && bound->tokens.end <= from && isAgent(document, bound->tokens) ? bound : nullptr;
}

/// `from 2% to 3% to curb inflation`: what a change is for.
Span aimBehind(const Document& document, std::uint32_t token, Span sentence)
{
    constexpr std::uint32_t fewest = 3; // words
    const Span aim = token < sentence.end && document.tokens()[token].is("to")
        ? clauseBehind(document, token, sentence)
        : Span();
    return aim.size() < fewest ? Span() : aim;
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
    const Match* verb = nullptr;
    std::uint32_t told
        = 0; // "raised the first from 9 to 11 percent and the second from 16 to 18": end of the first
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        if (const Match* match = document.matchAt(token, "change_verb"); match && isVerb(document, token)) {
            verb = match;
            told = 0;
        }
        const auto change = verb && form(document, token, sentence) == "from"
            ? changeAt(document, token, sentence)
            : std::nullopt;
        if (!change)
            continue;
        const Phrase* second = told ? document.phraseAt(token - 1) : nullptr;
        const Span parameter = second ? withoutDeterminer(document, second->tokens)
                                      : parameterOf(document, verb->tokens, token, sentence);
        const auto authority = authorityOf(document, findings, verb->tokens);
        const bool isRule = isPassive(document, verb->tokens.begin, sentence)
            ? change->now.unit == "percent"
            : authority && hasPower(findings, *authority)
                && findings.entities()[*authority].kind != "Person"; // "raised his tally from 18 to 20 goals"
        if (!isRule || parameter.isEmpty() || token < told)
            continue;
        Fact rule;
        rule.type = "Regulation";
        rule.rule = "from_to";
        rule.trigger = told ? parameter : verb->tokens;
        rule.status = statusAt(document, verb->tokens.begin);
        rule.confidence = 0.7;
        const Span words {token, change->now.end};
        rule.arguments.push_back({"eventType", Concept {"RuleChange"}, rule.trigger, {}, 0.7});
        rule.arguments.push_back({"parameter", std::string(document.text(parameter)), parameter, {}, 0.7});
        rule.arguments.push_back({"oldValue", change->old.number, words, {}, 0.7});
        rule.arguments.push_back({"newValue", change->now.number, words, {}, 0.7});
        if (!change->now.unit.empty())
            rule.arguments.push_back({"unit", change->now.unit, words, {}, 0.7});
        if (authority && hasPower(findings, *authority))
            rule.arguments.push_back({"actor", EntityReference {*authority}, verb->tokens, {}, 0.7});
        addState(findings, authority && hasPower(findings, *authority) ? authority : std::nullopt, rule);
        if (const Phrase* bound = boundBy(document, parameter, token, sentence))
            if (const auto entity = refer(document, findings, bound->tokens))
                rule.arguments.push_back({"target", EntityReference {*entity}, bound->tokens, {}, 0.7});
        if (const DateMention* date = dateOfEvent(document, verb->tokens))
            rule.arguments.push_back({"date", date->date, date->tokens, {}, 0.7});
        if (const Span aim = aimBehind(document, change->now.end, sentence); !aim.isEmpty())
            rule.arguments.push_back({"reason", std::string(document.text(aim)), aim, {}, 0.7});
        findings.add(std::move(rule));
        told = change->now.end;
    }
}
