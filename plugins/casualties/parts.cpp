// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <variant>

using namespace casus;

namespace {

constexpr std::uint32_t farthest = 12; // tokens between a group and its parts

bool is(const Document& document, std::uint32_t token, std::initializer_list<FoldedWord> words)
{
    return token < document.tokens().size() && document.tokens()[token].is(words);
}

/// The weapon of an act that a phrase speaks of.
std::optional<EntityIndex> weaponIn(const Document& document, const Findings& findings, const Phrase& phrase)
{
    for (const FactIndex index : findings.factsIn(document.sentenceOf(phrase.head).tokens, "Attack"))
        for (const Argument& argument : findings.facts()[index].arguments)
            if (argument.role == "weapon" && phrase.tokens.overlaps(argument.evidence))
                if (const auto* weapon = std::get_if<EntityReference>(&argument.value))
                    return weapon->index;
    return std::nullopt;
}

/// The group or weapons of several that a phrase speaks of.
std::optional<EntityIndex> severalIn(const Document& document, Findings& findings, const Phrase& phrase)
{
    if (phrase.isPronoun)
        return std::nullopt;
    if (phrase.count.isKnown())
        if (const auto weapon = weaponIn(document, findings, phrase))
            return weapon;
    const auto entity = refer(document, findings, phrase.tokens);
    if (!entity)
        return std::nullopt;
    const std::string& kind = findings.entities()[*entity].kind;
    const bool isSeveral = phrase.count.best.value_or(2) > 1;
    return isSeveral && (kind == "Group" || kind == "Weapon") ? entity : std::nullopt;
}

/// Finds the parts of groups in one sentence.
class Parts
{
public:
    Parts(const Document& document, Findings& findings, Span sentence)
        : document_(document)
        , findings_(findings)
        , sentence_(sentence)
    {
    }

    void run()
    {
        for (std::uint32_t token = sentence_.begin; token < sentence_.end; ++token) {
            if (is(document_, token, {"of"}))
                readOf(token);
            else if (is(document_, token, {"including", "includes", "included"}))
                readList(token + 1, wholeBefore(token));
            else if (is(document_, token, {"among"}))
                readAmong(token);
        }
    }

private:
    const Phrase* phraseAt(std::uint32_t token) const
    {
        return token < sentence_.end ? document_.phraseAt(token) : nullptr;
    }

    /// `the wounded`, `the dead`: the group that was told last to be so.
    std::optional<EntityIndex> victimsAt(std::uint32_t the) const
    {
        const bool isHurt = is(document_, the + 1, {"wounded", "injured"});
        const bool isDead = is(document_, the + 1, {"dead", "killed"});
        const Phrase* phrase = phraseAt(the + 1);
        if (!is(document_, the, {"the"}) || !(isHurt || isDead) || (phrase && phrase->head > the + 1))
            return std::nullopt; // "the wounded men" are those of the phrase
        const Argument* last = nullptr;
        for (const Fact& fact : findings_.facts())
            for (const Argument& argument : fact.arguments) {
                const bool isBefore = argument.evidence.end <= the
                    && (!last || last->evidence.begin < argument.evidence.begin);
                const auto* victims = std::get_if<EntityReference>(&argument.value);
                if (argument.role == (isHurt ? "wounded" : "killed") && isBefore && victims
                    && findings_.entities()[victims->index].kind == "Group")
                    last = &argument;
            }
        return last ? std::optional(std::get<EntityReference>(last->value).index) : std::nullopt;
    }

    /// `five of them`, `most of whom`, `two of the eight victims`.
    void readOf(std::uint32_t of)
    {
        if (of == sentence_.begin)
            return;
        const Phrase* counted = document_.phraseAt(of - 1);
        const Phrase* whole = phraseAt(of + 1);
        const Count count = counted ? counted->count : Count {};
        const bool isShare = is(document_, of - 1, {"most", "some", "many", "several", "half"});
        if (!isShare && !(counted && count.isKnown() && counted->tokens.end == of))
            return;
        const bool isPronoun = is(document_, of + 1, {"them", "whom", "these", "those"});
        const std::uint32_t begin = isShare || !counted ? of - 1 : counted->tokens.begin;
        const auto victims = victimsAt(of + 1);
        const auto group = isPronoun ? wholeBefore(begin)
            : victims                ? victims
            : whole && whole->isDefinite && whole->tokens.begin == of + 1
            ? severalIn(document_, findings_, *whole)
            : std::nullopt;
        if (!group)
            return;
        const std::uint32_t end = isPronoun ? of + 2 : victims ? of + 3 : whole->tokens.end;
        const auto described = isPronoun ? describedBehind(end) : std::nullopt;
        const EntityIndex part = described ? *described : countedPart({begin, end}, counted, *group);
        if (count.isKnown())
            findings_.entity(part).count = count;
        findings_.entity(part).memberKind = findings_.entities()[*group].memberKind;
        join(part, *group);
    }

    /// `them`, `women`; `of whom were civilians`: what the parts are said to be.
    std::optional<EntityIndex> describedBehind(std::uint32_t token)
    {
        while (is(document_, token, {"were", "are", "was", "is", "being"}))
            ++token;
        const Phrase* phrase = phraseAt(token);
        if (!phrase || phrase->tokens.begin != token || phrase->isPronoun
            || !isAgent(document_, phrase->tokens))
            return std::nullopt;
        const auto entity = refer(document_, findings_, phrase->tokens);
        return entity && findings_.entities()[*entity].kind == "Group" ? entity : std::nullopt;
    }

    EntityIndex countedPart(Span words, const Phrase* counted, EntityIndex group)
    {
        Entity part;
        part.kind = findings_.entities()[group].kind;
        part.name = document_.text(words);
        part.mentions.push_back(counted ? counted->tokens : words); // as others describe it
        part.memberKind = findings_.entities()[group].memberKind;
        part.count.minimum = 2;
        return findings_.describe(std::move(part));
    }

    /// The group that stands last before a token in the sentence.
    std::optional<EntityIndex> wholeBefore(std::uint32_t token)
    {
        const std::uint32_t first = token > sentence_.begin + farthest ? token - farthest : sentence_.begin;
        for (std::uint32_t at = token; at-- > first;)
            if (const Phrase* phrase = document_.phraseAt(at)) {
                if (const auto group = severalIn(document_, findings_, *phrase);
                    group && phrase->tokens.end <= token)
                    return group;
                at = std::max(phrase->tokens.begin, first);
            }
        return std::nullopt;
    }

    /// `including two commanders and three women`.
    void readList(std::uint32_t token, std::optional<EntityIndex> group)
    {
        while (group) {
            const Phrase* phrase = phraseAt(token);
            if (!phrase || phrase->tokens.begin != token)
                return;
            if (const auto part = severalIn(document_, findings_, *phrase);
                part && findings_.entities()[*part].kind == "Group")
                join(*part, *group);
            token = phrase->tokens.end;
            token += is(document_, token, {","}) ? 1 : 0;
            if (!is(document_, token, {"and"}) && token == phrase->tokens.end)
                return;
            token += is(document_, token, {"and"}) ? 1 : 0;
        }
    }

    /// `Two children were among the dead`, `among them three women`.
    void readAmong(std::uint32_t among)
    {
        if (is(document_, among + 1, {"them"}))
            return readList(among + 2 + (is(document_, among + 2, {"were"}) ? 1 : 0), wholeBefore(among));
        const Phrase* whole = phraseAt(among + 1);
        const auto victims = victimsAt(among + 1);
        const bool isBehindBe
            = among > sentence_.begin + 1 && is(document_, among - 1, {"were", "are", "was"});
        const Phrase* part = isBehindBe ? document_.phraseAt(among - 2) : nullptr;
        const bool isPointed = whole && whole->tokens.begin == among + 1 && whole->isDefinite;
        if (!part || (!victims && !isPointed))
            return;
        const auto group = victims ? victims : severalIn(document_, findings_, *whole);
        const auto member = severalIn(document_, findings_, *part);
        if (group && member)
            join(*member, *group);
    }

    void join(EntityIndex part, EntityIndex whole)
    {
        if (part == whole || findings_.entities()[whole].partOf == part)
            return;
        findings_.entity(part).partOf = whole;
        for (const char* type : {"Attack", "Clash"})
            for (const FactIndex index : findings_.factsIn(sentence_, type))
                dropPart(findings_.fact(index), part, whole);
    }

    /// The whole has the part's role already.
    static void dropPart(Fact& fact, EntityIndex part, EntityIndex whole)
    {
        const auto fills = [](const Argument& argument, EntityIndex entity) {
            const auto* reference = std::get_if<EntityReference>(&argument.value);
            return reference && reference->index == entity;
        };
        std::erase_if(fact.arguments, [&](const Argument& argument) {
            return fills(argument, part)
                && std::any_of(fact.arguments.begin(), fact.arguments.end(), [&](const Argument& other) {
                       return other.role == argument.role && fills(other, whole);
                   });
        });
    }

    const Document& document_;
    Findings& findings_;
    Span sentence_;
};

} // namespace

void addParts(const Document& document, Findings& findings, const Sentence& sentence)
{
    Parts(document, findings, sentence.tokens).run();
}
