// SPDX-License-Identifier: Apache-2.0
#include "antecedent.h"
#include "noun.h"

#include <casus/fact/reference.h>
#include <casus/language/fold.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace casus {
inline namespace v1 {

namespace {

std::optional<EntityIndex> pronoun(const Document& document, Findings& findings, std::uint32_t token)
{
    constexpr std::array singular {"he", "she", "him", "his", "her"};
    const std::string form = fold(document.text(document.tokens()[token]));
    if (form == "i" || form == "me") { // in somebody's words
        const SpeechScope* scope = findings.scopeAt(token);
        return scope && scope->source.claimants.size() == 1 ? std::optional(scope->source.claimants.front())
                                                            : std::nullopt;
    }
    if (form == "it" || form == "they") {
        const Phrase* actor = actorBefore(document, token, form == "they");
        return actor ? refer(document, findings, actor->tokens) : std::nullopt;
    }
    if (std::find(singular.begin(), singular.end(), form) == singular.end())
        return std::nullopt;
    if (const Phrase* person = personSpokenOf(document, token))
        return refer(document, findings, person->tokens);
    return lastPerson(document, token);
}

/// Country and organization that a described phrase names among its modifiers: `US troops`, `Taliban
/// fighters`.
void addModifiers(const Document& document, const Phrase& phrase, Entity& entity)
{
    for (std::uint32_t token = phrase.tokens.begin; token < phrase.head; ++token) {
        const Mention* mention = document.mentionAt(token);
        if (!mention)
            continue;
        const bool isBacker = document.text(document.tokens()[mention->tokens.end]) == "-";
        if (mention->kind == "Country" && !entity.country && !isBacker)
            entity.country = mention->entity;
        else if (mention->kind != "Country" && mention->kind != "Place" && isAgentKind(mention->kind)
            && mention->kind != "Person")
            entity.memberOf = mention->entity;
        token = mention->tokens.end - 1;
    }
    // "guerrillas of the FMLN"
    const std::uint32_t of = phrase.tokens.end;
    if (entity.memberOf || of + 1 >= document.tokens().size()
        || !document.tokens()[of].is({"of", "from"}))
        return;
    const Phrase* whole = document.phraseAt(of + 1);
    const Mention* group = whole && whole->tokens.begin == of + 1 && whole->mention
        ? &document.mentions()[*whole->mention]
        : nullptr;
    if (group && (group->kind == "ArmedGroup" || group->kind == "ArmedForce"))
        entity.memberOf = group->entity;
}

Entity describe(const Document& document, const Phrase& phrase)
{
    const std::string_view noun = headClass(document, phrase);
    const bool isNumber = phrase.count.isKnown() && phrase.head + 1 == phrase.tokens.end
        && (document.tokens()[phrase.head].shape == Shape::Number
            || document.tokens()[phrase.head].wordClass == WordClass::Number
            || document.tokens()[phrase.head].wordClass == WordClass::PluralNumber
            || document.tokens()[phrase.head].wordClass == WordClass::Pronoun); // "200 others"
    const bool isSingle = phrase.count.best == 1 || (!phrase.count.isKnown() && !isPlural(document, phrase));
    Entity entity;
    entity.name = document.text(phrase.tokens);
    entity.mentions.push_back(phrase.tokens);
    entity.count = phrase.count;
    const bool isZero
        = phrase.count.best == 0U || fold(document.text(document.tokens()[phrase.tokens.begin])) == "no";
    if (isZero)
        entity.count = {0, std::nullopt, std::nullopt, false};
    if (noun == "vehicle_or_site") {
        entity.kind = isSingle ? "Facility" : "Group";
        entity.memberKind = isSingle ? "" : "Facility";
    } else if (noun == "body") {
        const Match* body = headNoun(document, phrase);
        const std::string_view known = body->value("stands_for");
        const std::string kind(known == "StateOrgan" || known == "ArmedForce" ? known : "Organization");
        entity.kind = isSingle ? kind : "Group";
        entity.memberKind = isSingle ? "" : kind;
    } else if (isSingle && noun == "person" && !isZero) {
        entity.kind = "Person";
    } else {
        entity.kind = "Group";
        entity.memberKind = noun == "person" || isNumber ? "Person" : "";
    }
    if (entity.kind == "Group" && !entity.count.isKnown())
        entity.count.minimum = isSingle ? 1 : 2;
    addModifiers(document, phrase, entity);
    return entity;
}

/// The entity named elsewhere that a description without a name speaks of, and why.
std::optional<Taking> namedElsewhere(const Document& document, const Phrase& phrase)
{
    const auto as = [&](std::optional<EntityIndex> entity, std::string_view reason) {
        return entity ? std::optional(Taking {phrase.tokens, *entity, reason}) : std::nullopt;
    };
    if (const Match* noun = headNoun(document, phrase); noun && noun->value("stands_for") == "country")
        for (std::uint32_t token = phrase.tokens.begin; token < phrase.head; ++token)
            if (const Mention* owner = document.mentionAt(token);
                owner && (owner->kind == "Country" || owner->kind == "ArmedGroup"))
                return as(
                    owner->entity, "its government"); // "the Iraqi government", "the Taliban government"
    if (const auto named = as(namedByOf(document, phrase), "named behind of"))
        return named;
    if (const auto named = as(namedBehind(document, phrase), "named behind it"))
        return named;
    const bool isBare = phrase.isDefinite && phrase.tokens.size() == 2; // "the base"
    if (isBare && headClass(document, phrase) == "vehicle_or_site")
        if (const auto named = as(lastFacility(document, phrase), "site named last"))
            return named;
    if (headClass(document, phrase) == "body" && !phrase.count.isKnown()) {
        if (const auto named = as(described(document, phrase), "described behind its name"))
            return named;
        if (isBare)
            if (const auto named = as(lastNamesake(document, phrase), "body of that name named last"))
                return named;
        if (phrase.isDefinite && headNoun(document, phrase)->value("stands_for") == "ArmedGroup")
            if (const auto named = as(lastGroup(document, phrase.tokens.begin), "armed group named last"))
                return named;
    }
    return as(titled(document, phrase), "holder of the title");
}

} // namespace

std::optional<EntityIndex> refer(const Document& document, Findings& findings, Span tokens)
{
    const Phrase* phrase = document.phraseAt(tokens.begin);
    if (!phrase)
        return std::nullopt;
    if (phrase->isPronoun) {
        const auto entity = pronoun(document, findings, phrase->head);
        if (entity)
            findings.take({phrase->tokens, *entity, "pronoun"});
        return entity;
    }
    if (phrase->mention) {
        const Mention& mention = document.mentions()[*phrase->mention];
        if (!mention.isAdjective && (!phrase->count.isKnown() || mention.kind == "Person"))
            return mention.entity;
        if (!mention.isAdjective) {
            Entity members = describe(document, *phrase); // "two US troops"
            members.memberOf = mention.entity;
            return findings.describe(std::move(members));
        }
        Entity people = describe(document, *phrase); // "Americans", "three Iranians"
        people.kind = phrase->count.best == 1U ? "Person" : "Group";
        people.memberKind = people.kind == "Group" ? "Person" : "";
        if (people.kind == "Group" && !people.count.isKnown())
            people.count.minimum = 2;
        people.country = mention.entity;
        return findings.describe(std::move(people));
    }
    if (const auto taking = namedElsewhere(document, *phrase)) {
        findings.take(*taking);
        return taking->entity;
    }
    Entity described = describe(document, *phrase);
    if (described.kind == "Person")
        if (const auto named = apposition(document, *phrase)) {
            findings.take({phrase->tokens, *named, "named in apposition"});
            return named;
        }
    return findings.describe(std::move(described));
}

bool isAgent(const Document& document, Span tokens)
{
    const Phrase* phrase = document.phraseAt(tokens.begin);
    if (!phrase)
        return false;
    if (phrase->isPronoun) {
        const std::string form = fold(document.text(document.tokens()[phrase->head]));
        return form != "it" && form != "this" && form != "that" && form != "everything" && form != "something"
            && form != "nothing";
    }
    if (phrase->mention)
        return isAgentKind(document.mentions()[*phrase->mention].kind);
    const std::string_view noun = headClass(document, *phrase);
    return noun == "person" || noun == "body";
}

} // namespace v1
} // namespace casus
