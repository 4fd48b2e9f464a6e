// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>

using namespace casus;

namespace {

/// Whether a word tells the time of an office: `former`, `then`; not that of "the king sacked the minister".
bool isTime(const Document& document, std::uint32_t token)
{
    const Phrase* doer = token > 0 ? document.phraseAt(token - 1) : nullptr;
    const bool isVerb = document.tokens()[token].isVerb && doer && doer->tokens.end == token;
    return !isVerb && document.matchAt(token, "former_word");
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

/// Where the nouns before an office begin that say of what it is, with their adjectives: `internal security
/// minister`.
std::uint32_t withNouns(const Document& document, const Match& match)
{
    const Phrase* phrase = document.phraseAt(match.tokens.begin);
    std::uint32_t begin = match.tokens.begin;
    const auto canBegin = [&](std::uint32_t token) {
        return phrase && token >= phrase->tokens.begin && !document.mentionAt(token)
            && document.tokens()[token].wordClass == WordClass::Open && !isTime(document, token)
            && !isActing(document, token) && document.tokens()[token].shape == Shape::Lower;
    };
    while (begin > 0 && canBegin(begin - 1) && !document.tokens()[begin - 1].isAdjective
        && (document.tokens()[begin - 1].isNoun || !document.tokens()[begin - 1].isVerb))
        --begin;
    while (begin < match.tokens.begin && begin > 0 && canBegin(begin - 1)
        && document.tokens()[begin - 1].isAdjective)
        --begin;
    return begin;
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

bool isBody(const Mention& mention)
{
    return mention.kind != "Person" && mention.kind != "Weapon" && mention.kind != "Place";
}

std::optional<Span> bodyBefore(const Document& document, std::uint32_t token)
{
    const auto isBodyAt = [&](std::uint32_t at) {
        const Mention* mention = document.mentionAt(at);
        const Phrase* phrase = document.phraseAt(at);
        const bool isHead = !phrase || (mention && phrase->head < mention->tokens.end); // no "US drone"
        return mention && mention->tokens.begin == at && isBody(*mention) && isHead
            && !document.isPossessive(mention->tokens.end);
    };
    const Span sentence = document.sentenceOf(token).tokens;
    for (std::uint32_t at = token; at-- > sentence.begin;)
        if (isBodyAt(at))
            return document.mentionAt(at)->tokens;
    if (sentence.begin == 0)
        return std::nullopt;
    const Span before = document.sentenceOf(sentence.begin - 1).tokens;
    for (std::uint32_t at = before.begin; at < before.end; ++at)
        if (isBodyAt(at))
            return document.mentionAt(at)->tokens;
    return std::nullopt;
}

Office officeWithOwnerBefore(const Document& document, const Match& match)
{
    const Span sentence = document.sentenceOf(match.tokens.begin).tokens;
    Office office {match.tokens, match.tokens, match.value("class"), std::nullopt,
        isFormer(document, match.tokens.begin)};
    if (const Mention* owner = document.mentionAt(match.tokens.begin);
        owner && isBody(*owner) && owner->tokens.end < match.tokens.end) {
        office.owner = owner->tokens; // "Pentagon spokesman" is an entry of its own
        office.words = {owner->tokens.end, match.tokens.end};
        office.title = office.words;
        return office;
    }
    office.title.begin = office.words.begin = withNouns(document, match);
    std::uint32_t begin = office.title.begin;
    while (begin > sentence.begin
        && (document.tokens()[begin - 1].isAdjective || isActing(document, begin - 1))
        && !document.mentionAt(begin - 1) && !isTime(document, begin - 1))
        --begin;
    if (begin > sentence.begin && isTime(document, begin - 1))
        --begin;
    if (begin > sentence.begin && document.tokens()[begin - 1].is({"its", "their"})) {
        office.owner = bodyBefore(document, begin - 1);
        return office;
    }
    const bool isOwned = begin > sentence.begin + 1 && document.isPossessive(begin - 1);
    if (isOwned)
        --begin;
    if (begin == sentence.begin)
        return office;
    const Phrase* phrase = document.phraseAt(begin - 1);
    if (const Mention* owner = document.mentionAt(begin - 1); owner && isBody(*owner))
        office.owner = owner->tokens;
    else if (isOwned && phrase && !phrase->mention && isAgent(document, phrase->tokens))
        office.owner = phrase->tokens; // "the militia's leader"
    return office;
}

Office officeWithOwner(const Document& document, const Match& match)
{
    const Span sentence = document.sentenceOf(match.tokens.begin).tokens;
    Office office = officeWithOwnerBefore(document, match);
    if (const Mention* inside = document.mentionAt(match.tokens.end - 1);
        inside && isBody(*inside) && inside->tokens.begin > match.tokens.begin && !office.owner)
        office.owner = inside->tokens; // "member of Parliament" is an entry of its own
    std::uint32_t at = match.tokens.end;
    if (!isLink(document, at))
        return office;
    const bool isPart = isWord(document, at, "to") || (office.owner && !isWord(document, at, "of"));
    ++at;
    if (isWord(document, at, "the") || isWord(document, at, "a") || isWord(document, at, "an"))
        ++at;
    if (at >= sentence.end)
        return office;
    const Mention* owner = document.mentionAt(at);
    const Phrase* phrase = document.phraseAt(at);
    if (isPart && (owner || phrase)) { // "Iran's ambassador to Iraq" is one of Iran
        office.words.end = owner ? owner->tokens.end : phrase->tokens.end;
        office.title = office.words;
        return office;
    }
    while (owner && owner->tokens.end + 1 < sentence.end && document.isPossessive(owner->tokens.end)) {
        const Mention* owned = document.mentionAt(owner->tokens.end + 1);
        if (!owned || !isBody(*owned))
            break;
        owner = owned; // "head of Iran's Quds Force"
    }
    const bool isWhole = owner
        && (!phrase || phrase->head < owner->tokens.end); // "of the Taliban government": the phrase says more
    if (owner && isBody(*owner) && (isWhole || !isAgent(document, phrase->tokens))) {
        office.owner = owner->tokens;
        office.words.end = owner->tokens.end;
    } else if (phrase && phrase->tokens.end <= sentence.end) {
        office.words.end = phrase->tokens.end; // "Secretary of Transportation"
        const std::uint32_t body
            = phrase->tokens.end + (isWord(document, phrase->tokens.end + 1, "the") ? 2 : 1);
        const Mention* further = isLink(document, phrase->tokens.end) && body < sentence.end
            ? document.mentionAt(body)
            : nullptr;
        const bool isOfBody = !office.owner && further && isBody(*further) && further->kind != "Country";
        if (isOfBody)
            office.owner = further->tokens; // "director of global news for AFP"
        else if (!office.owner && isAgent(document, phrase->tokens))
            office.owner = phrase->tokens;
        if (office.owner != phrase->tokens)
            office.title = office.words;
    }
    return office;
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
    entity.name = document.text(office.title);
    entity.mentions.push_back(office.title);
    entity.officeOf = owner;
    return findings.describe(std::move(entity));
}
