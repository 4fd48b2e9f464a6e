// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>

using namespace casus;

namespace {

/// Whether a word tells the time of an office: `former`, `then`.
bool isTime(const Document& document, std::uint32_t token)
{
    return document.matchAt(token, "former_word") != nullptr;
}

/// Whether a word says that an office is held for the time being: `acting`, `caretaker`.
bool isActing(const Document& document, std::uint32_t token)
{
    return document.matchAt(token, "acting_word") != nullptr;
}

bool isFormer(const Document& document, std::uint32_t office)
{
    const Span sentence = document.sentenceOf(office).tokens;
    for (std::uint32_t back = 1; back <= 4 && sentence.begin + back <= office; ++back)
        if (isTime(document, office - back))
            return true;
    return false;
}

bool isLink(const Document& document, std::uint32_t token)
{
    constexpr std::array links {"of", "for", "at", "in", "to"};
    return std::any_of(
        links.begin(), links.end(), [&](const char* link) { return isWord(document, token, link); });
}

} // namespace

bool isWord(const Document& document, std::uint32_t token, std::string_view word)
{
    return token < document.tokens().size() && document.text(document.tokens()[token]) == word;
}

bool isPossessive(const Document& document, std::uint32_t token)
{
    return isWord(document, token, "'s") || isWord(document, token, "\u2019s");
}

bool isBody(const Mention& mention)
{
    return mention.kind != "Person" && mention.kind != "Weapon" && mention.kind != "Place";
}

Office officeWithOwnerBefore(const Document& document, const Match& match)
{
    const Span sentence = document.sentenceOf(match.tokens.begin).tokens;
    Office office {match.tokens, match.value("class"), std::nullopt, isFormer(document, match.tokens.begin)};
    if (const Mention* owner = document.mentionAt(match.tokens.begin);
        owner && isBody(*owner) && owner->tokens.end < match.tokens.end) {
        office.owner = owner->tokens; // "Pentagon spokesman" is an entry of its own
        office.words = {owner->tokens.end, match.tokens.end};
        return office;
    }
    std::uint32_t begin = match.tokens.begin;
    while (begin > sentence.begin
        && (document.tokens()[begin - 1].isAdjective || isActing(document, begin - 1))
        && !document.mentionAt(begin - 1) && !isTime(document, begin - 1))
        --begin;
    if (begin > sentence.begin && isTime(document, begin - 1))
        --begin;
    if (begin > sentence.begin + 1 && isPossessive(document, begin - 1))
        --begin;
    if (begin > sentence.begin)
        if (const Mention* owner = document.mentionAt(begin - 1); owner && isBody(*owner))
            office.owner = owner->tokens;
    return office;
}

Office officeWithOwner(const Document& document, const Match& match)
{
    const Span sentence = document.sentenceOf(match.tokens.begin).tokens;
    Office office = officeWithOwnerBefore(document, match);
    std::uint32_t at = match.tokens.end;
    if (!isLink(document, at))
        return office;
    ++at;
    if (isWord(document, at, "the") || isWord(document, at, "a") || isWord(document, at, "an"))
        ++at;
    if (at >= sentence.end)
        return office;
    const Mention* owner = document.mentionAt(at);
    const Phrase* phrase = document.phraseAt(at);
    if (owner && owner->tokens.end + 1 < sentence.end && isPossessive(document, owner->tokens.end))
        if (const Mention* owned = document.mentionAt(owner->tokens.end + 1); owned && isBody(*owned))
            owner = owned; // "head of Iran's Quds Force"
    const bool isWhole = owner
        && (!phrase || phrase->head < owner->tokens.end); // "of the Taliban government": the phrase says more
    if (owner && isBody(*owner) && (isWhole || !isAgent(document, phrase->tokens))) {
        office.owner = owner->tokens;
        office.words = {match.tokens.begin, owner->tokens.end};
    } else if (phrase && phrase->tokens.end <= sentence.end) {
        office.words = {match.tokens.begin, phrase->tokens.end}; // "Secretary of Transportation"
        const std::uint32_t body
            = phrase->tokens.end + (isWord(document, phrase->tokens.end + 1, "the") ? 2 : 1);
        const Mention* further = isLink(document, phrase->tokens.end) && body < sentence.end
            ? document.mentionAt(body)
            : nullptr;
        if (!office.owner && further && isBody(*further) && further->kind != "Country") {
            office.owner = further->tokens; // "director of global news for AFP"
            return office;
        }
        if (!office.owner && isAgent(document, phrase->tokens))
            office.owner = phrase->tokens;
    }
    return office;
}

Span titleOf(const Document& document, const Office& office)
{
    if (!office.owner || office.owner->begin < office.words.begin)
        return office.words;
    for (std::uint32_t token = office.words.begin; token < office.words.end; ++token)
        if (isLink(document, token))
            return {office.words.begin, token};
    return office.words;
}

std::optional<EntityIndex> ownerOf(const Document& document, Findings& findings, const Office& office)
{
    if (!office.owner)
        return std::nullopt;
    const Mention* mention = document.mentionAt(office.owner->begin);
    return mention && mention->tokens == *office.owner ? std::optional(mention->entity)
                                                       : refer(document, findings, *office.owner);
}

EntityIndex entityOf(
    const Document& document, Findings& findings, const Office& office, std::optional<EntityIndex> owner)
{
    Entity entity;
    entity.kind = "Office";
    entity.name = document.text(titleOf(document, office));
    entity.mentions.push_back(titleOf(document, office));
    entity.officeOf = owner;
    return findings.describe(std::move(entity));
}
