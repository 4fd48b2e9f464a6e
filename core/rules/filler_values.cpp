// SPDX-License-Identifier: Apache-2.0
#include "rules/filler_values.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace casus {

namespace {

bool endsClause(const Document& document, std::uint32_t token)
{
    const Token& word = document.tokens()[token];
    const std::string_view form = document.text(word);
    return word.shape == Shape::Punctuation
        && (form == "," || form == ";" || form == ":" || form == "." || form == "!" || form == "?"
            || form == "\u201D" || form == "\"" || form == "...");
}

/// From the first word to the end of its clause.
Span clauseFrom(const Document& document, std::uint32_t first)
{
    const std::uint32_t end = document.sentenceOf(first).tokens.end;
    Span clause {first, first};
    while (clause.end < end && !endsClause(document, clause.end))
        ++clause.end;
    return clause;
}

std::optional<Value> wordsIn(const Document& document, Span words)
{
    return words.isEmpty() ? std::nullopt : std::optional<Value>(std::string(document.text(words)));
}

/// Whether a phrase is a name that may act where a role lists its kind, as in "Moscow refused"; also one that
/// nobody knows, where the role takes groups.
bool isNameOf(const Document& document, const RoleRule& role, Span words)
{
    const Phrase* phrase = document.phraseAt(words.begin);
    if (!phrase || phrase->isPronoun)
        return false;
    const bool isUnknown
        = !phrase->mention && !document.tags().empty() && document.tags()[phrase->head].universal == "PROPN";
    const std::string_view kind = phrase->mention ? document.mentions()[*phrase->mention].kind
        : isUnknown                               ? std::string_view("Group")
                                                  : std::string_view();
    return std::find(role.kinds.begin(), role.kinds.end(), kind) != role.kinds.end();
}

std::optional<Value> entityOf(const Document& document, Findings& findings, const RoleRule& role, Span phrase)
{
    if (role.kind == RoleRule::Kind::Agent && !isAgent(document, phrase) && !isNameOf(document, role, phrase))
        return std::nullopt;
    const auto entity = refer(document, findings, phrase);
    if (!entity)
        return std::nullopt;
    const bool isWanted = role.kinds.empty()
        || std::find(role.kinds.begin(), role.kinds.end(), findings.entities()[*entity].kind)
            != role.kinds.end();
    return isWanted ? std::optional<Value>(EntityReference {*entity}) : std::nullopt;
}

std::optional<Value> eventIn(const Findings& findings, const RoleRule& role, Span words)
{
    const auto first = findings.firstIn(words, role.facts);
    return first ? std::optional<Value>(FactReference {*first}) : std::nullopt;
}

std::optional<Value> numberIn(const Document& document, Span words)
{
    for (const Quantity& quantity : document.quantities())
        if (words.contains(quantity.tokens) && quantity.count.best)
            return Value(std::to_string(*quantity.count.best));
    return std::nullopt;
}

} // namespace

std::optional<Value> valueOf(
    const Document& document, Findings& findings, const RoleRule& role, const Capture& capture)
{
    switch (role.kind) {
    case RoleRule::Kind::Agent:
    case RoleRule::Kind::Entity:
        return entityOf(document, findings, role, capture.tokens);
    case RoleRule::Kind::Words:
        return wordsIn(document, capture.tokens);
    case RoleRule::Kind::Clause:
        return wordsIn(document, clauseFrom(document, capture.tokens.begin));
    case RoleRule::Kind::Event:
        return eventIn(findings, role, capture.tokens);
    case RoleRule::Kind::Date:
        if (const DateMention* date = document.dateAt(capture.tokens.begin))
            return Value(date->date);
        return std::nullopt;
    case RoleRule::Kind::Number:
        return numberIn(document, capture.tokens);
    }
    return std::nullopt;
}

} // namespace casus
