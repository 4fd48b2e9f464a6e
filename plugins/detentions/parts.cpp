// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include "cues.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace casus;

namespace {

/// What somebody is who is said to be held.
enum class Held {
    Person,
    Named, ///< somebody who gets no node: a body, "nobody"
    Unknown, ///< a noun that no word list knows
    Thing
};

Held heldBy(const Document& document, const Phrase& phrase)
{
    if (document.tokens()[phrase.head].is(
            {"one", "nobody", "none", "anyone", "anybody", "someone", "somebody", "everyone", "everybody"}))
        return Held::Named;
    if (phrase.isPronoun)
        return isAgent(document, phrase.tokens) ? Held::Person : Held::Thing;
    if (hasCue(document, {phrase.head, phrase.head + 1}, "thing"))
        return Held::Thing;
    if (phrase.mention) {
        const Mention& name = document.mentions()[*phrase.mention];
        const bool isPerson = name.kind == "Person" || name.isAdjective || phrase.count.isKnown();
        const bool isPlace = name.kind == "Place" || name.kind == "Facility" || name.kind == "Country";
        return isPerson ? Held::Person : isPlace ? Held::Thing : Held::Named;
    }
    for (const Match& match : document.matchesAt(phrase.head))
        if (match.is("vehicle_or_site"))
            return Held::Thing;
    if (isAgent(document, phrase.tokens) || phrase.count.isKnown())
        return Held::Person;
    if (document.tokens()[phrase.head].wordClass != WordClass::Open)
        return Held::Named;
    return Held::Unknown;
}

bool isAuthority(const Document& document, const Entity& entity, const Phrase& phrase)
{
    constexpr std::array kinds {"StateOrgan", "ArmedForce", "Country", "IntergovernmentalOrganization"};
    return std::find(kinds.begin(), kinds.end(), entity.kind) != kinds.end()
        || hasCue(document, phrase.tokens, "authority");
}

bool isOutlaw(const Document& document, const Findings& findings, const Entity& entity, const Phrase& phrase,
    bool isWeak)
{
    const bool isOfGroup = entity.kind == "ArmedGroup"
        || (entity.memberOf && findings.entities()[*entity.memberOf].kind == "ArmedGroup");
    return (isWeak && isOfGroup) || (!isOfGroup && hasCue(document, phrase.tokens, "outlaw"));
}

void add(Telling& telling, std::string_view role, EntityIndex entity, Span evidence)
{
    const bool isKnown = std::any_of(
        telling.parts.begin(), telling.parts.end(), [&](const Part& part) { return part.entity == entity; });
    if (!isKnown)
        telling.parts.push_back({std::string(role), entity, evidence});
}

/// Whether whoever it is done to is a person: police arrest nothing else, and what has an unknown name is
/// one.
bool isSureOfPerson(const Document& document, const Telling& telling, const Phrase& phrase)
{
    const bool isProper = phrase.head < document.tags().size()
        && document.tags()[phrase.head].specific == "NNP"
        && document.tokens()[phrase.head].shape == Shape::Capitalized;
    return telling.needs.empty() && (telling.isByAuthority || isProper);
}

/// A person or persons whom no word list knows as such.
Entity personOf(const Document& document, const Phrase& phrase)
{
    const bool isPlural = document.text(document.tokens()[phrase.head]).ends_with('s');
    Entity person;
    person.kind = isPlural ? "Group" : "Person";
    person.memberKind = isPlural ? "Person" : "";
    person.name = document.text(phrase.tokens);
    person.mentions.push_back(phrase.tokens);
    if (isPlural)
        person.count.minimum = 2;
    return person;
}

void addTarget(const Document& document, Findings& findings, const Phrase& phrase, Telling& telling)
{
    const Held held = heldBy(document, phrase);
    telling.hasObject = true;
    telling.isOfThing = telling.isOfThing || held == Held::Thing;
    telling.isOfOther = telling.isOfOther || held != Held::Person;
    if (held != Held::Person && !(held == Held::Unknown && isSureOfPerson(document, telling, phrase)))
        return;
    const auto entity = held == Held::Unknown ? findings.describe(personOf(document, phrase))
                                              : refer(document, findings, phrase.tokens);
    if (!entity) {
        telling.isOfOther
            = telling.isOfOther || document.tokens()[phrase.head].is({"he", "she", "him", "her"});
        return;
    }
    const std::string& kind = findings.entities()[*entity].kind;
    if (kind == "Person" || kind == "Group" || kind == "Organization")
        add(telling, "target", *entity, phrase.tokens);
}

/// "was also arrested": who does it can only stand behind "by".
bool isPassive(const Document& document, const Telling& telling)
{
    const std::uint32_t begin = document.sentenceOf(telling.trigger.begin).tokens.begin;
    std::uint32_t token = telling.trigger.begin;
    while (!telling.isNoun && token > begin && document.tokens()[token - 1].wordClass == WordClass::Adverb)
        --token;
    return !telling.isNoun && token > begin
        && document.tokens()[token - 1].is({"be", "is", "are", "was", "were", "been", "being", "got", "get"})
        && !document.text(telling.trigger).ends_with("ing");
}

void addActor(const Document& document, Findings& findings, const Phrase& phrase, Telling& telling)
{
    const std::uint32_t before = phrase.tokens.begin;
    const bool isBy = before > 0 && document.tokens()[before - 1].is("by");
    if (!isAgent(document, phrase.tokens) || (!isBy && isPassive(document, telling)))
        return;
    const auto entity = refer(document, findings, phrase.tokens);
    if (!entity || findings.entities()[*entity].kind == "Media"
        || findings.entities()[*entity].kind == "Company")
        return;
    const Entity& actor = findings.entities()[*entity];
    telling.isByOutlaw
        = telling.isByOutlaw || isOutlaw(document, findings, actor, phrase, !telling.needs.empty());
    telling.isByAuthority = telling.isByAuthority || isAuthority(document, actor, phrase);
    add(telling, "actor", *entity, phrase.tokens);
}

bool isPlace(std::string_view kind)
{
    return kind == "Place" || kind == "Facility" || kind == "Country";
}

void addPlace(const Document& document, Findings& findings, const Phrase& phrase, Telling& telling)
{
    if (!phrase.mention && hasCue(document, phrase.tokens, "custody"))
        return; // "ten years in prison"
    const auto entity = refer(document, findings, phrase.tokens);
    if (entity && isPlace(findings.entities()[*entity].kind))
        add(telling, "place", *entity, phrase.tokens);
}

/// "his weekend arrest": the one person named before a possessive, in its sentence or the one before.
void addOwner(const Document& document, Telling& telling)
{
    const Phrase* phrase = telling.isNoun ? document.phraseAt(telling.trigger.begin) : nullptr;
    if (!phrase || telling.has("target") || !document.tokens()[phrase->tokens.begin].is({"his", "her"}))
        return;
    const std::uint32_t owner = phrase->tokens.begin;
    std::optional<EntityIndex> only;
    for (std::uint32_t token = owner; token-- > 0;) {
        if (document.tokens()[token].sentence + 1 < document.tokens()[owner].sentence)
            break;
        const Mention* name = document.mentionAt(token);
        if (!name || name->kind != "Person")
            continue;
        if (only && *only != name->entity)
            return;
        only = name->entity;
    }
    if (only)
        add(telling, "target", *only, {owner, owner + 1});
}

/// Whether what a noun owns it is its doer: `the police's arrest of two men`, `arrest by police`.
bool isDoer(const Document& document, const Telling& telling, const Phrase& owner)
{
    const std::uint32_t before = owner.tokens.begin;
    if (before > 0 && document.tokens()[before - 1].is("by"))
        return true;
    return owner.tokens.end <= telling.trigger.begin && telling.trigger.end < document.tokens().size()
        && document.tokens()[telling.trigger.end].is("of");
}

void addByRule(const Document& document, Findings& findings, const RuleMatch& match, Telling& telling)
{
    const bool isLeftToTree = match.rule == "active" && hasTree(document, telling.trigger.begin);
    // Who does it first, as it tells what is done to whom.
    std::vector<Capture> captures = match.captures;
    std::stable_partition(
        captures.begin(), captures.end(), [](const Capture& capture) { return capture.role == "actor"; });
    const std::size_t known = telling.parts.size();
    for (const Capture& capture : captures) {
        const Phrase* phrase = document.phraseAt(capture.tokens.begin);
        if (!phrase || capture.role == "trigger" || phrase->tokens.contains(telling.trigger))
            continue;
        const bool isOwned = match.rule == "tree_noun" && capture.role == "actor";
        if (capture.role == "place")
            addPlace(document, findings, *phrase, telling);
        else if (capture.role == "target" || (isOwned && !isDoer(document, telling, *phrase)))
            addTarget(document, findings, *phrase, telling);
        else if (!isLeftToTree)
            addActor(document, findings, *phrase, telling);
    }
    for (std::size_t part = known; part < telling.parts.size(); ++part)
        telling.parts[part].rule = match.rule;
}

/// Whether a rule by the order of the words has something to add to what the tree of the sentence tells.
bool isOpenTo(const Document& document, const RuleMatch& match, const Telling& telling)
{
    const Capture* trigger = match.capture("trigger");
    const bool isOfTree = match.rule.starts_with("tree_");
    const bool isActive = match.rule == "active";
    const bool isKnown = (telling.has("target") && match.capture("target"))
        || (telling.has("actor") && match.capture("actor") && !isActive);
    return trigger && trigger->tokens == telling.trigger && !isOfTree && !isKnown;
}

/// `the jailed leader`: the phrase of whom a participle tells; null where it is no attribute.
const Phrase* attributed(const Document& document, const Telling& telling)
{
    const std::uint32_t token = telling.trigger.begin;
    if (telling.isNoun || telling.trigger.size() > 1)
        return nullptr;
    if (hasTree(document, token)) {
        const Dependency& dependency = document.dependencies()[token];
        return dependency.relation == "amod" ? document.phraseAt(dependency.head) : nullptr;
    }
    const Phrase* phrase = document.phraseAt(token);
    return phrase && phrase->head > token ? phrase : nullptr;
}

/// `in Lagos`, `at the airport` next behind the words, where no tree tells the place.
void addPlaceBehind(const Document& document, Span sentence, Telling& telling)
{
    constexpr std::uint32_t reach = 12;
    for (std::uint32_t token = telling.trigger.end;
         token + 1 < sentence.end && token < telling.trigger.end + reach; ++token) {
        if (document.text(document.tokens()[token]) == "," || document.matchFrom(token, "speech_verbs"))
            return;
        const Mention* name = document.mentionAt(token + 1);
        if (!document.tokens()[token].is({"in", "at", "near"}) || !name || !isPlace(name->kind)
            || name->isAdjective)
            continue;
        return add(telling, "place", name->entity, name->tokens);
    }
}

/// "six activists arrested last week": of somebody without power before the verb it is told that they are
/// held.
void turnRound(const Findings& findings, Telling& telling)
{
    if (telling.isNoun || telling.isByAuthority || telling.hasObject)
        return;
    for (Part& part : telling.parts) {
        const std::string& kind = findings.entities()[part.entity].kind;
        if (part.role == "actor" && (kind == "Person" || kind == "Group"))
            part.role = "target";
    }
    if (telling.has("target"))
        telling.isByOutlaw = false;
}

} // namespace

void addParts(const Document& document, const Sentence& sentence, const RuleSet& rules, Findings& findings,
    std::vector<Telling>& tellings)
{
    const std::vector<RuleMatch> matches = rules.match(document, sentence);
    for (Telling& telling : tellings) {
        if (const Phrase* phrase = attributed(document, telling)) {
            const bool isParticiple = document.text(telling.trigger).ends_with("ed");
            telling.isOfThing = !isParticiple || !telling.needs.empty();
            telling.status = Status::Actual;
            telling.isAttributive = true;
            telling.isDefinite = phrase->isDefinite;
            telling.date.reset();
            telling.reason = {};
            addTarget(document, findings, *phrase, telling);
            continue;
        }
        for (const RuleMatch& match : matches) // by the tree first
            if (const Capture* trigger = match.capture("trigger");
                trigger && trigger->tokens == telling.trigger && match.rule.starts_with("tree_"))
                addByRule(document, findings, match, telling);
        for (const RuleMatch& match : matches)
            if (isOpenTo(document, match, telling))
                addByRule(document, findings, match, telling);
        addOwner(document, telling);
        if (document.text(telling.trigger).ends_with("ed"))
            turnRound(findings, telling);
        if (!telling.has("place"))
            addPlaceBehind(document, sentence.tokens, telling);
    }
}
