// SPDX-License-Identifier: Apache-2.0
#include <casus/fact/reference.h>
#include <casus/language/fold.h>

#include <algorithm>
#include <array>
#include <string>

namespace casus {
inline namespace v1 {

namespace {

constexpr std::string_view agentKinds[]
    = {"Person", "ArmedGroup", "StateOrgan", "ArmedForce", "Country", "Organization", "Company", "Media",
        "IntergovernmentalOrganization"};

bool isAgentKind(std::string_view kind)
{
    return std::find(std::begin(agentKinds), std::end(agentKinds), kind) != std::end(agentKinds);
}

/// The entry of the word list for the noun that heads a phrase, or null.
const Match* headNoun(const Document& document, const Phrase& phrase)
{
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        for (const Match& match : document.matchesAt(token))
            if (match.isFrom("nouns") && match.tokens.end == phrase.head + 1)
                return &match;
    return nullptr;
}

/// The class of that noun: person, body, vehicle_or_site; empty for other nouns.
std::string_view headClass(const Document& document, const Phrase& phrase)
{
    const Match* noun = headNoun(document, phrase);
    return noun ? noun->value("class") : std::string_view();
}

bool isPlural(const Document& document, const Phrase& phrase)
{
    const std::string_view head = document.text(document.tokens()[phrase.head]);
    return head == "people" || head == "men" || head == "women" || head == "children" || head == "troops"
        || head == "personnel" || head == "police" || head.ends_with("men") || (head.ends_with('s') && !head.ends_with("ss"));
}

/// The person last named before a token, in its own or one of the two sentences before.
std::optional<EntityIndex> lastPerson(const Document& document, std::uint32_t token)
{
    const std::uint32_t sentence = document.tokens()[token].sentence;
    const auto mentions = document.mentions();
    auto after = std::partition_point(mentions.begin(), mentions.end(),
        [&](const Mention& mention) { return mention.tokens.begin < token; });
    while (after != mentions.begin()) {
        --after;
        if (document.tokens()[after->tokens.begin].sentence + 2 < sentence)
            break;
        if (after->kind == "Person")
            return after->entity;
    }
    return std::nullopt;
}

/// The person named behind a description: "a senior official, General Qasem Soleimani".
std::optional<EntityIndex> apposition(const Document& document, const Phrase& phrase)
{
    const std::uint32_t next = phrase.tokens.end + 1;
    if (next >= document.tokens().size() || document.text(document.tokens()[next - 1]) != ","
        || document.tokens()[next].sentence != document.tokens()[phrase.head].sentence)
        return std::nullopt;
    const Phrase* name = document.phraseAt(next);
    if (!name || name->tokens.begin != next || !name->mention || document.mentions()[*name->mention].kind != "Person")
        return std::nullopt;
    const std::string_view after = name->tokens.end < document.tokens().size() ? document.text(document.tokens()[name->tokens.end]) : ".";
    return after == "," || after == "." || after == ";" ? std::optional(document.mentions()[*name->mention].entity) : std::nullopt;
}

std::optional<EntityIndex> pronoun(const Document& document, std::uint32_t token)
{
    constexpr std::array singular {"he", "she", "him", "his", "her"};
    const std::string form = fold(document.text(document.tokens()[token]));
    return std::find(singular.begin(), singular.end(), form) != singular.end() ? lastPerson(document, token) : std::nullopt;
}

/// Country and organization that a described phrase names among its modifiers: `US troops`, `Taliban fighters`.
void addModifiers(const Document& document, const Phrase& phrase, Entity& entity)
{
    for (std::uint32_t token = phrase.tokens.begin; token < phrase.head; ++token) {
        const Mention* mention = document.mentionAt(token);
        if (!mention)
            continue;
        const bool isBacker = document.text(document.tokens()[mention->tokens.end]) == "-";
        if (mention->kind == "Country" && !entity.country && !isBacker)
            entity.country = mention->entity;
        else if (mention->kind != "Country" && mention->kind != "Place" && isAgentKind(mention->kind) && mention->kind != "Person")
            entity.memberOf = mention->entity;
        token = mention->tokens.end - 1;
    }
}

Entity describe(const Document& document, const Phrase& phrase)
{
    const std::string_view noun = headClass(document, phrase);
    const bool isNumber = phrase.count.isKnown() && phrase.head + 1 == phrase.tokens.end
        && (document.tokens()[phrase.head].shape == Shape::Number || document.tokens()[phrase.head].wordClass == WordClass::Number
            || document.tokens()[phrase.head].wordClass == WordClass::PluralNumber);
    const bool isSingle = phrase.count.best == 1 || (!phrase.count.isKnown() && !isPlural(document, phrase));
    Entity entity;
    entity.name = document.text(phrase.tokens);
    entity.mentions.push_back(phrase.tokens);
    entity.count = phrase.count;
    const bool isZero = phrase.count.best == 0U || fold(document.text(document.tokens()[phrase.tokens.begin])) == "no";
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

/// `the town of Bama`, `the government of Sri Lanka`: the place or country that a noun with "of" stands for.
std::optional<EntityIndex> namedByOf(const Document& document, const Phrase& phrase)
{
    const std::uint32_t of = phrase.tokens.end;
    const Phrase* name = of + 1 < document.tokens().size() && document.text(document.tokens()[of]) == "of" ? document.phraseAt(of + 1) : nullptr;
    if (!name || name->tokens.begin != of + 1 || !name->mention || phrase.count.isKnown())
        return std::nullopt;
    const Mention& mention = document.mentions()[*name->mention];
    const Match* noun = headNoun(document, phrase);
    const auto matches = document.matchesAt(phrase.head);
    const bool isPlaceWord = std::any_of(matches.begin(), matches.end(), [](const Match& match) { return match.isFrom("place_words"); });
    const bool isSame = mention.kind == "Country" ? noun && noun->value("stands_for") == "country" : mention.kind == "Place" && isPlaceWord;
    return isSame && !mention.isAdjective ? std::optional(mention.entity) : std::nullopt;
}

} // namespace

std::optional<EntityIndex> refer(const Document& document, Findings& findings, Span tokens)
{
    const Phrase* phrase = document.phraseAt(tokens.begin);
    if (!phrase)
        return std::nullopt;
    if (phrase->isPronoun)
        return pronoun(document, phrase->head);
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
    if (const Match* noun = headNoun(document, *phrase); noun && noun->value("stands_for") == "country")
        for (std::uint32_t token = phrase->tokens.begin; token < phrase->head; ++token)
            if (const Mention* country = document.mentionAt(token); country && country->kind == "Country")
                return country->entity; // "the Iraqi government"
    if (const auto named = namedByOf(document, *phrase))
        return named;
    Entity described = describe(document, *phrase);
    if (described.kind == "Person")
        if (const auto named = apposition(document, *phrase))
            return named;
    return findings.describe(std::move(described));
}

bool isAgent(const Document& document, Span tokens)
{
    const Phrase* phrase = document.phraseAt(tokens.begin);
    if (!phrase)
        return false;
    if (phrase->isPronoun) {
        const std::string form = fold(document.text(document.tokens()[phrase->head]));
        return form != "it" && form != "this" && form != "that" && form != "everything" && form != "something" && form != "nothing";
    }
    if (phrase->mention)
        return isAgentKind(document.mentions()[*phrase->mention].kind);
    const std::string_view noun = headClass(document, *phrase);
    return noun == "person" || noun == "body";
}

} // namespace v1
} // namespace casus
