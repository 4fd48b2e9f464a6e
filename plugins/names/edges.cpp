// SPDX-License-Identifier: Apache-2.0
#include "edges.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace casus;

namespace {

/// Countries and their peoples are all in lists; offices and weapons are no mentions.
bool isMentioned(std::string_view kind)
{
    constexpr std::array<std::string_view, 4> others {"Country", "Demonym", "Office", "Weapon"};
    return std::find(others.begin(), others.end(), kind) == others.end();
}

/// `Operation Steel Curtain`, `Exercise Eager Lion`: an event, whatever the network takes its name for.
bool isUndertaking(const Document& document, Span name)
{
    return name.size() > 1 && document.tokens()[name.begin].is({"operation", "exercise"});
}

/// `USS Hopper`: no person and no body.
bool isShip(const Document& document, const Recognition& name)
{
    const Match* entry = document.matchFrom(name.tokens.begin, "things");
    return entry && entry->value("sort") == "ship_prefix" && name.kind != "Facility" && name.tokens.size() > 1
        && document.tokens()[name.tokens.begin].shape == Shape::Upper;
}

/// `Salah ad Din Province`, of which the network reads a person, with or without the last word.
std::optional<Recognition> asPlace(const Document& document, Recognition name)
{
    const Span sentence = document.sentenceOf(name.tokens.begin).tokens;
    for (const std::uint32_t last : {name.tokens.end - 1, name.tokens.end})
        if (last > name.tokens.begin && last < sentence.end
            && document.tokens()[last].shape == Shape::Capitalized && document.matchFrom(last, "place_words"))
            return Recognition {{name.tokens.begin, last + 1}, "Place"};
    return std::nullopt;
}

bool isPossessive(const Document& document, std::uint32_t token)
{
    return document.tokens()[token].is("s");
}

/// Whether a word may begin a name: it has a capital, or is a number or a particle.
bool mayBegin(const Document& document, std::uint32_t at)
{
    const Token& token = document.tokens()[at];
    const char first = document.text(token).front();
    const bool isCapital = !(first >= 'a' && first <= 'z')
        && (token.shape == Shape::Capitalized || token.shape == Shape::Upper || token.shape == Shape::Mixed);
    return isCapital || token.shape == Shape::Number
        || (token.shape == Shape::Lower
            && token.is({"al", "el", "an", "as", "ibn", "bin", "bint", "de", "van", "von", "da", "di", "du",
                "ould", "ag"}));
}

/// Whether a word at the end is no part of a name: a mark, or in small letters and no word for a kind of body
/// or building, nor joined by a hyphen as in `Moon Jae-in`.
bool isOutside(const Document& document, Span name, std::uint32_t at)
{
    const Token& token = document.tokens()[at];
    if (token.shape == Shape::Punctuation || isPossessive(document, at))
        return true;
    const bool isJoined
        = at > name.begin && !token.spaceBefore && document.text(document.tokens()[at - 1]) == "-";
    return token.shape == Shape::Lower && !isJoined && !document.matchFrom(at, "facilities")
        && !document.matchFrom(at, "organ_heads");
}

/// The known place that begins at a token, or null.
const Match* placeAt(const Document& document, std::uint32_t token)
{
    for (const Match& match : document.matchesAt(token))
        if (match.value("kind") == "Place" || match.isFrom("countries"))
            return &match;
    return nullptr;
}

/// `the US embassy in Kabul`, `Kalka District of Punjab`: where a place that is one of its own begins.
std::uint32_t endBeforePlace(const Document& document, const Recognition& name)
{
    const Span tokens = name.tokens;
    for (std::uint32_t token = tokens.begin + 1; token + 1 < tokens.end; ++token) {
        const Token& word = document.tokens()[token];
        const bool isWhere = name.kind == "Facility" && word.is({"in", "at", "near"});
        const bool isOf = (name.kind == "Place" || name.kind == "Facility") && word.is("of")
            && token >= tokens.begin + 2 && placeAt(document, token + 1);
        if (isWhere || isOf)
            return token;
    }
    return tokens.end;
}

/// `Maulvi Ahmad Jan`, and `the envoy for Iran Brian Hook`, but not `Jordan Smith`.
Span withoutTitle(const Document& document, Span name)
{
    for (const Label list : {Label("titles"), Label("offices"), Label("countries")}) {
        const Match* before = document.matchFrom(name.begin, list);
        const std::uint32_t least = list == Label("countries") ? 2 : 1; // words
        if (before && before->tokens.end + least <= name.end
            && !document.matchFrom(name.begin, "given_names"))
            name.begin = before->tokens.end;
    }
    return name;
}

/// Where a person's name ends in a sentence that is all in capitals: before a date, and before a known word
/// that the tagger takes for no name.
std::uint32_t endBeforeWord(const Document& document, Span name)
{
    if (document.tags().empty() || !document.sentenceOf(name.begin).isUpper)
        return name.end;
    for (std::uint32_t token = name.begin + 1; token < name.end; ++token)
        if (document.dateAt(token)
            || (document.tokens()[token].isKnown() && document.tags()[token].universal != "PROPN"))
            return token;
    return name.end;
}

Span trimmed(const Document& document, const Recognition& name)
{
    Span span = name.tokens;
    while (!span.isEmpty() && !mayBegin(document, span.begin))
        ++span.begin;
    if (name.kind == "Person" && !span.isEmpty())
        span.end = endBeforeWord(document, span);
    span.end = endBeforePlace(document, {span, name.kind});
    while (!span.isEmpty() && isOutside(document, span, span.end - 1)) {
        // "the Shaqiri cross" is a building by that word alone.
        if (name.kind == "Facility" && document.tokens()[span.end - 1].shape == Shape::Lower)
            return {};
        --span.end;
    }
    return name.kind == "Person" && !span.isEmpty() ? withoutTitle(document, span) : span;
}

/// `Securities Organisation's Fund Centre`: where a possessor of several words ends that has several.
std::uint32_t endOfPossessor(const Document& document, Span name)
{
    for (std::uint32_t token = name.begin + 2; token + 2 < name.end; ++token)
        if (isPossessive(document, token))
            return token;
    return name.end;
}

/// Where a list knows a name inside of what was read, and knows it better: `Amnesty International and Human
/// Rights Watch` are two names, `Guards' Quds Force` is the known `Quds Force`, `Kupwara District` the known
/// town.
bool isKnownBetter(const Document& document, const Recognition& name)
{
    const Span tokens = name.tokens;
    for (const Match& match : document.matchesIn(tokens)) {
        const std::uint32_t end = match.tokens.end;
        if (match.value("stands_for") == "country" && end == tokens.end)
            return true; // "the US government" is the state
        if (match.value("kind").empty() || end >= tokens.end + (match.tokens.begin > tokens.begin)
            || match.tokens.size() >= tokens.size())
            continue;
        const bool isFirst = match.tokens.begin == tokens.begin;
        const bool isJoined = isFirst && document.tokens()[end].is("and");
        const bool isTown = isFirst && name.kind == "Place" && end + 1 == tokens.end
            && document.matchFrom(end, "place_words");
        if (isJoined || isTown
            || (match.tokens.size() > 1 && match.value("kind") == name.kind && name.kind != "Place"))
            return true;
    }
    return false;
}

} // namespace

std::vector<Recognition> namesOf(const Document& document)
{
    std::vector<Recognition> names;
    for (const Recognition& read : document.recognitions()) {
        if (!isMentioned(read.kind))
            continue;
        const std::uint32_t end = endOfPossessor(document, read.tokens);
        for (const Span part : {Span {read.tokens.begin, end}, Span {end, read.tokens.end}}) {
            Recognition name {trimmed(document, {part, read.kind}), read.kind};
            if (name.tokens.isEmpty() || isUndertaking(document, name.tokens) || isShip(document, name))
                continue;
            if (name.kind == "Person")
                name = asPlace(document, name).value_or(name);
            if (!isKnownBetter(document, name))
                names.push_back(name);
        }
    }
    return names;
}
