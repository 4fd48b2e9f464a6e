// SPDX-License-Identifier: Apache-2.0
#include "antecedent.h"

#include "noun.h"

#include <casus/fact/reference.h>
#include <casus/language/fold.h>

#include <algorithm>
#include <string>

namespace casus {

namespace {

/// The armed group of an article that names no other.
std::optional<EntityIndex> onlyGroup(const Document& document)
{
    std::optional<EntityIndex> only;
    for (EntityIndex index = 0; index < document.entities().size(); ++index) {
        if (document.entities()[index].kind != "ArmedGroup")
            continue;
        if (only)
            return std::nullopt;
        only = index;
    }
    return only;
}

/// Whether a name stands in a relative clause that tells of another name: "the FNL, which is linked to X".
bool isAside(const Document& document, const Mention& mention)
{
    const auto tree = document.dependencies();
    std::uint32_t token = mention.tokens.begin;
    while (token < tree.size() && !tree[token].relation.empty() && tree[token].head != token) {
        const bool isRelative = tree[token].relation.starts_with("acl");
        token = tree[token].head;
        if (isRelative && document.mentionAt(token) && document.mentionAt(token)->entity != mention.entity)
            return true;
    }
    return false;
}

/// The name last told before a token, at most so many sentences before its own, that is the one looked for.
template <typename IsWanted>
std::optional<EntityIndex> lastName(
    const Document& document, std::uint32_t token, std::uint32_t sentences, IsWanted isWanted)
{
    const std::uint32_t sentence = document.tokens()[token].sentence;
    const auto mentions = document.mentions();
    auto mention = std::partition_point(
        mentions.begin(), mentions.end(), [&](const Mention& other) { return other.tokens.begin < token; });
    while (mention != mentions.begin()) {
        --mention;
        if (document.tokens()[mention->tokens.begin].sentence + sentences < sentence)
            break;
        if (isWanted(*mention))
            return mention->entity;
    }
    return std::nullopt;
}

} // namespace

std::optional<EntityIndex> lastPerson(const Document& document, std::uint32_t token)
{
    const std::uint32_t sentence = document.tokens()[token].sentence;
    const std::uint32_t first = document.sentences()[sentence > 2 ? sentence - 2 : 0].tokens.begin;
    const auto phrases = document.phrasesIn({first, token});
    for (auto phrase = phrases.rbegin(); phrase != phrases.rend(); ++phrase) {
        if (phrase->mention && document.mentions()[*phrase->mention].kind == "Person")
            return document.mentions()[*phrase->mention].entity;
        if (const auto person = titled(document, *phrase))
            return person;
    }
    return lastName(document, token, 2, [](const Mention& mention) { return mention.kind == "Person"; });
}

std::optional<EntityIndex> titled(const Document& document, const Phrase& phrase)
{
    const Span title {phrase.tokens.begin + 1, phrase.tokens.end};
    if (!phrase.isDefinite || phrase.mention || title.isEmpty()
        || !document.tokens()[phrase.tokens.begin].is("the"))
        return std::nullopt;
    for (std::size_t index = document.mentions().size(); index-- > 0;) {
        const Mention& mention = document.mentions()[index];
        const bool isBefore = mention.kind == "Person" && mention.tokens.end <= phrase.tokens.begin
            && mention.tokens.begin >= title.size();
        bool isSame = isBefore;
        for (std::uint32_t back = 1; isSame && back <= title.size(); ++back)
            isSame = document.tokens()[mention.tokens.begin - back].folded
                == document.tokens()[title.end - back].folded;
        if (isSame)
            return mention.entity;
    }
    return std::nullopt;
}

std::optional<EntityIndex> apposition(const Document& document, const Phrase& phrase)
{
    const std::uint32_t next = phrase.tokens.end + 1;
    if (next >= document.tokens().size() || document.text(document.tokens()[next - 1]) != ","
        || document.tokens()[next].sentence != document.tokens()[phrase.head].sentence)
        return std::nullopt;
    const Phrase* name = document.phraseAt(next);
    if (!name || name->tokens.begin != next || !name->mention
        || document.mentions()[*name->mention].kind != "Person")
        return std::nullopt;
    const std::string_view after = name->tokens.end < document.tokens().size()
        ? document.text(document.tokens()[name->tokens.end])
        : ".";
    return after == "," || after == "." || after == ";"
        ? std::optional(document.mentions()[*name->mention].entity)
        : std::nullopt;
}

std::optional<EntityIndex> described(const Document& document, const Phrase& phrase)
{
    const std::uint32_t begin = phrase.tokens.begin;
    if (begin < document.sentenceOf(begin).tokens.begin + 2
        || document.text(document.tokens()[begin - 1]) != ",")
        return std::nullopt;
    const bool isBracket = document.text(document.tokens()[begin - 2]) == ")"
        && begin >= 4; // "the Popular Mobilization Forces (PMF), a militia"
    const Mention* name = document.mentionAt(isBracket ? begin - 3 : begin - 2);
    const bool isLast = phrase.tokens.end >= document.tokens().size();
    const std::string_view after = isLast ? "." : document.text(document.tokens()[phrase.tokens.end]);
    const bool goesOn = !isLast
        && (document.tokens()[phrase.tokens.end].wordClass == WordClass::Relative
            || document.tokens()[phrase.tokens.end].wordClass == WordClass::Preposition
            || after.ends_with("ed")); // "…, a militia backed by Iran"
    const bool isBody = name && !name->isAdjective && isAgentKind(name->kind) && name->kind != "Person"
        && name->kind != "Country";
    return isBody && (after == "," || after == "." || after == ";" || goesOn) ? std::optional(name->entity)
                                                                              : std::nullopt;
}

std::optional<EntityIndex> namedBehind(const Document& document, const Phrase& phrase)
{
    const std::uint32_t link = phrase.tokens.end;
    if (link + 1 >= document.tokens().size())
        return std::nullopt;
    const std::string_view form = document.text(document.tokens()[link]);
    const Mention* name = form == "named" || form == "called" ? document.mentionAt(link + 1) : nullptr;
    return name && name->tokens.begin == link + 1 ? std::optional(name->entity) : std::nullopt;
}

std::optional<EntityIndex> lastFacility(const Document& document, const Phrase& phrase)
{
    const std::string head = fold(document.text(document.tokens()[phrase.head]));
    return lastName(document, phrase.tokens.begin, 3, [&](const Mention& mention) {
        return mention.kind == "Facility"
            && fold(document.text(document.tokens()[mention.tokens.end - 1])) == head;
    });
}

std::optional<EntityIndex> lastGroup(const Document& document, std::uint32_t token)
{
    const auto last = lastName(document, token, 3,
        [&](const Mention& mention) { return mention.kind == "ArmedGroup" && !isAside(document, mention); });
    return last ? last : onlyGroup(document);
}

std::optional<EntityIndex> lastNamesake(const Document& document, const Phrase& phrase)
{
    const std::uint64_t head = document.tokens()[phrase.head].folded;
    for (std::size_t index = document.mentions().size(); index-- > 0;) {
        const Mention& mention = document.mentions()[index];
        const bool isBefore = mention.tokens.end <= phrase.tokens.begin && mention.tokens.size() > 1;
        if (isBefore && isAgentKind(mention.kind) && mention.kind != "Person" && mention.kind != "Country"
            && document.tokens()[mention.tokens.end - 1].folded == head)
            return mention.entity;
    }
    return std::nullopt;
}

std::optional<EntityIndex> namedByOf(const Document& document, const Phrase& phrase)
{
    const std::uint32_t of = phrase.tokens.end;
    const Phrase* name = of + 1 < document.tokens().size() && document.tokens()[of].is("of")
        ? document.phraseAt(of + 1)
        : nullptr;
    if (!name || name->tokens.begin != of + 1 || !name->mention || phrase.count.isKnown())
        return std::nullopt;
    const Mention& mention = document.mentions()[*name->mention];
    const Match* noun = headNoun(document, phrase);
    const bool isSame = mention.kind == "Country"
        ? noun && noun->value("stands_for") == "country"
        : mention.kind == "Place" && document.matchFrom(phrase.head, "place_words");
    return isSame && !mention.isAdjective ? std::optional(mention.entity) : std::nullopt;
}

} // namespace casus
