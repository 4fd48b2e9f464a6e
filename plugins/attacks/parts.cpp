// SPDX-License-Identifier: Apache-2.0
#include "parts.h"
#include "lists.h"
#include "weapons.h"

#include <casus/fact/reference.h>
#include <casus/language/fold.h>
#include <casus/language/participants.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace casus;

namespace {

bool hasPart(const Telling& telling, std::string_view role, EntityIndex entity)
{
    return std::any_of(telling.parts.begin(), telling.parts.end(),
        [&](const Part& part) { return part.role == role && part.entity == entity; });
}

bool isVictim(const Document& document, const Phrase& phrase)
{
    if (phrase.count.isKnown() || phrase.isPronoun)
        return !phrase.isPronoun || isAgent(document, phrase.tokens);
    if (phrase.mention)
        return document.mentions()[*phrase.mention].kind == "Person"
            || document.mentions()[*phrase.mention].isAdjective;
    return isAgent(document, phrase.tokens);
}

/// Whether the head of a phrase itself tells the outcome: "no fatalities", "12 deaths".
bool isOutcome(const Document& document, const Phrase& phrase)
{
    return document.matchFrom(phrase.head, "harm") != nullptr;
}

bool isTarget(const Document& document, const Phrase& phrase)
{
    if (isAgent(document, phrase.tokens) || phrase.mention)
        return true;
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        for (const Match& match : document.matchesAt(token))
            if (match.is("vehicle_or_site") && match.tokens.end == phrase.head + 1)
                return true;
    return false;
}

/// Whether a telling of harm says in which act: `killed in the airstrike`.
bool isOfAct(const Document& document, const std::vector<Telling>& tellings, const Telling& telling)
{
    const std::vector<Participant> participants = participantsOf(document, telling.trigger);
    return std::any_of(participants.begin(), participants.end(), [&](const Participant& participant) {
        return participant.part == Participant::Part::Beside
            && document.tokens()[participant.preposition].is({"in", "during"})
            && std::any_of(tellings.begin(), tellings.end(),
                [&](const Telling& act) { return act.isNoun && act.trigger.contains(participant.token); });
    });
}

/// Who stands before a word that the phrases have in a noun phrase: `Militants lobbed a grenade`.
std::optional<EntityIndex> referBefore(const Document& document, Findings& findings, Span words)
{
    if (words.isEmpty())
        return std::nullopt;
    if (const Mention* name = document.mentionAt(words.end - 1); name && words.contains(name->tokens))
        return isAgent(document, name->tokens) ? std::optional(name->entity) : std::nullopt;
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
        const Match* person = document.matchAt(token, "person");
        if (!person || person->tokens.end != words.end)
            continue;
        const bool isPlural = document.text(document.tokens()[words.end - 1]).size() > person->name().size();
        Entity entity;
        entity.name = document.text(words);
        entity.kind = isPlural ? "Group" : "Person";
        entity.memberKind = isPlural ? "Person" : "";
        if (isPlural)
            entity.count.minimum = 2;
        entity.mentions.push_back(words);
        return findings.describe(std::move(entity));
    }
    return std::nullopt;
}

/// Whose arms a phrase speaks of: `air force helicopters bombed a village`.
const Mention* ownerOfArms(const Document& document, const Phrase& phrase)
{
    const Match* arms = document.matchAt(phrase.head, "weapon");
    if (!arms)
        arms = document.matchAt(phrase.head, "vehicle_or_site");
    for (std::uint32_t token = phrase.tokens.begin; arms && token < phrase.head; ++token)
        if (const Mention* name = document.mentionAt(token); name && name->tokens.end <= phrase.head
            && (name->kind == "ArmedForce" || name->kind == "ArmedGroup"))
            return name;
    return nullptr;
}

/// Whether an act blows up or burns what it happens at.
bool isBlast(const Telling& telling)
{
    return telling.type == "Bombing" || telling.type == "SuicideAttack" || telling.type == "Arson";
}

void addByRule(
    const Document& document, Findings& findings, const RuleMatch& match, std::vector<Telling>& tellings)
{
    const Capture* trigger = match.capture("trigger");
    Telling& telling = tellingOf(tellings, trigger ? trigger->tokens : match.tokens);
    if (trigger && distance(telling.trigger, trigger->tokens) > 0)
        return;
    if (trigger && !match.rule.starts_with("blamed_")
        && telling.isNoun != trigger->match->isFrom("attack_nouns"))
        return; // "hurt in the firing": nobody fires
    if ((match.rule.starts_with("blast_") && !isBlast(telling))
        || (match.rule.starts_with("captor_") && telling.type != "Abduction"))
        return;
    const bool isFight = trigger && trigger->match->value("type") == "Clash";
    if (match.rule.starts_with("fight_") && !isFight)
        return;
    // Whom an attack kills need not be whom it was aimed at.
    const bool isOther = match.rule == "tree_verb" && telling.isHarm && isOfAct(document, tellings, telling);
    const std::size_t known = telling.parts.size();
    for (const Capture& capture : match.captures) {
        if (capture.role == "trigger" || (capture.role == "target" && isOther))
            continue;
        const Phrase* phrase = document.phraseAt(capture.tokens.begin);
        if (!phrase || document.tokens()[phrase->tokens.begin].is("front"))
            continue; // "in front of"
        if (trigger
            && (telling.isNoun ? phrase->tokens.contains(trigger->tokens)
                               : phrase->tokens.overlaps(trigger->tokens))) {
            const Span before {phrase->tokens.begin, trigger->tokens.begin};
            if (capture.role == "actor" && !telling.isNoun)
                if (const auto entity = referBefore(document, findings, before))
                    add(telling, "actor", *entity, before, match.rule.starts_with("tree_"));
            continue;
        }
        const bool isNeighbour = match.rule.starts_with("blamed_") && capture.role == "actor"
            && document.tokens()[phrase->tokens.begin].wordClass == WordClass::Possessive;
        if (isNeighbour)
            continue; // "accused its neighbour of the attack" blames a state
        const bool isOnlyHurt = match.rule == "tree_killed" && capture.tokens.begin > 0
            && document.matchAt(capture.tokens.begin - 1, "wounded_verb");
        if (isOnlyHurt)
            continue; // "killed 30 soldiers and wounded 60"
        const bool isHarmed = capture.role == "killed" || capture.role == "wounded";
        const bool isOwnersLoss = trigger && trigger->match->value("owner") == "victim"
            && !document.tokens()[trigger->tokens.end].is(
                "of"); // "his murder", but "their murder of the envoy"
        const bool isVictimsOwn = match.rule == "tree_noun" && capture.role == "actor" && isOwnersLoss;
        if (match.rule == "victim_owner" && !(isOwnersLoss && isVictim(document, *phrase)))
            continue;
        auto part = (isHarmed && !telling.isOutcome) || capture.role == "actor"
            ? partOf(document, telling, capture.tokens)
            : std::nullopt;
        if (isHarmed && telling.isNoun && part == Participant::Part::Doer)
            part = std::nullopt; // "hurt in police firing": the tree takes the noun for a verb
        if (isVictimsOwn || part == (isHarmed ? Participant::Part::Doer : Participant::Part::Undergoer))
            continue;
        const bool isCountOnly = match.rule == "deaths" || match.rule == "wounded_more";
        if (isCountOnly && !phrase->count.isKnown() && !document.tokens()[phrase->tokens.begin].is("no"))
            continue;
        if (const Mention* owner = ownerOfArms(document, *phrase); owner && capture.role == "actor") {
            add(telling, capture.role, owner->entity, owner->tokens);
            continue;
        }
        if (isHarmed ? !(isCountOnly || isVictim(document, *phrase))
                    || (!isCountOnly && isOutcome(document, *phrase))
                : capture.role == "actor" ? !isAgent(document, capture.tokens)
                                          : !isTarget(document, *phrase))
            continue;
        if (document.matchAt(phrase->head, "captive") && phrase->head > phrase->tokens.begin) {
            const Span taken {phrase->tokens.begin, phrase->head}; // "took two sailors hostage"
            if (const auto entity = referBefore(document, findings, taken))
                add(telling, capture.role, *entity, taken);
            continue;
        }
        if (const auto entity = refer(document, findings, capture.tokens))
            add(telling, isFight && capture.role == "target" ? "actor" : capture.role, *entity,
                capture.tokens, match.rule.starts_with("tree_"), match.rule.starts_with("blamed_"));
    }
    for (std::size_t part = known; part < telling.parts.size(); ++part)
        telling.parts[part].rule = match.rule;
}

/// `police firing`: a body right before the act, whose it is.
void addBody(const Document& document, Findings& findings, Telling& telling)
{
    const Phrase* phrase = bodyBefore(document, telling.trigger);
    const Match* noun = document.matchFrom(telling.trigger.begin, "attack_nouns");
    if (!phrase || !noun || noun->value("owner") == "victim")
        return;
    if (phrase->tokens.end == telling.trigger.begin) {
        if (const auto entity = refer(document, findings, phrase->tokens))
            add(telling, "actor", *entity, phrase->tokens);
        return;
    }
    std::uint32_t begin = phrase->tokens.begin;
    const Match* body = nullptr;
    while (!(body = document.matchAt(begin, "body")) || body->tokens.end != telling.trigger.begin)
        ++begin;
    const std::string_view kind = body->value("stands_for");
    Entity entity;
    entity.name = document.text(body->tokens);
    entity.kind = kind == "StateOrgan" || kind == "ArmedForce" ? kind : "Organization";
    entity.mentions.push_back(body->tokens);
    add(telling, "actor", findings.describe(std::move(entity)), body->tokens);
}

/// `Iranian missile attack`, `Iran's attack`, `Kabul car bombing`: names inside or before the phrase of the
/// trigger.
void addFromPhrase(const Document& document, Findings& findings, Telling& telling)
{
    if (telling.isNoun)
        addBody(document, findings, telling);
    const Phrase* phrase = telling.isNoun ? document.phraseAt(telling.trigger.begin) : nullptr;
    if (!phrase)
        return;
    std::uint32_t begin = phrase->tokens.begin;
    if (begin >= 2 && document.tokens()[begin - 1].is("s"))
        begin -= 2;
    for (std::uint32_t token = begin; token < telling.trigger.begin; ++token) {
        const Mention* mention = document.mentionAt(token);
        if (!mention)
            continue;
        const bool isPlace = mention->kind == "Place" || mention->kind == "Facility";
        const bool isDoer
            = mention->kind == "Country" || mention->kind == "ArmedGroup" || mention->kind == "ArmedForce";
        const bool isHyphened = document.text(document.tokens()[mention->tokens.end]) == "-";
        if (isPlace)
            add(telling, "place", mention->entity, mention->tokens);
        else if (isDoer && !isHyphened)
            add(telling, "actor", mention->entity, mention->tokens);
        token = mention->tokens.end - 1;
    }
}

/// Whether a phrase stands behind a preposition of place; `of` reaches back to one.
bool isWhere(const Document& document, Span sentence, std::uint32_t begin)
{
    constexpr std::array prepositions {
        "in", "at", "near", "outside", "inside", "across", "around", "over", "into", "on", "throughout"};
    if (begin == sentence.begin)
        return false;
    const std::string before = fold(document.text(document.tokens()[begin - 1]));
    if (std::find(prepositions.begin(), prepositions.end(), before) != prepositions.end())
        return true;
    if (before == "s") {
        const Phrase* owner = begin >= 2 ? document.phraseAt(begin - 2) : nullptr;
        return owner && isWhere(document, sentence, owner->tokens.begin);
    }
    if ((before == "and" || before == ",") && begin >= 2) // "in Nairobi and Dar es Salaam"
        if (const Phrase* other = document.phraseAt(begin - 2);
            other && other->mention && document.mentions()[*other->mention].kind == "Place")
            return document.phraseAt(begin) && document.phraseAt(begin)->mention
                && isWhere(document, sentence, other->tokens.begin);
    if (before == "of" && begin >= 2)
        if (const Phrase* whole = document.phraseAt(begin - 2); whole && !isAgent(document, whole->tokens))
            return isWhere(document, sentence, whole->tokens.begin);
    return false;
}

void addPlaces(const Document& document, const Sentence& sentence, std::vector<Telling>& tellings)
{
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
        const Mention* mention = document.mentionAt(token);
        if (!mention || mention->tokens.begin != token || mention->isAdjective)
            continue;
        const bool isPlace
            = mention->kind == "Place" || mention->kind == "Facility" || mention->kind == "Country";
        const Phrase* phrase = document.phraseAt(token);
        if (!isPlace || !phrase)
            continue;
        const bool endsPhrase = phrase->head < mention->tokens.end || mention->kind != "Country";
        const Telling& nearest = tellingOf(tellings, mention->tokens);
        const bool isOfSpeaker = nearest.isNoun && nearest.isDefinite
            && mention->tokens.end <= nearest.trigger.begin
            && hasSpeech(document,
                {mention->tokens.end,
                    nearest.trigger.begin}); // "the government in Kabul condemned the attack"
        if (endsPhrase && !isOfSpeaker
            && (isWhere(document, sentence.tokens, phrase->tokens.begin)
                || isWhere(document, sentence.tokens, token)))
            add(tellingOf(tellings, mention->tokens), "place", mention->entity, mention->tokens);
        token = mention->tokens.end - 1;
    }
}

} // namespace

void addParts(const Document& document, const Sentence& sentence, const RuleSet& rules, Findings& findings,
    std::vector<Telling>& tellings)
{
    const std::vector<RuleMatch> matches = rules.match(document, sentence);
    const auto isOfBlast = [](const RuleMatch& match) { return match.rule.starts_with("blast_"); };
    for (const RuleMatch& match : matches)
        if (!isOfBlast(match))
            addByRule(document, findings, match, tellings);
    for (Telling& telling : tellings)
        addFromPhrase(document, findings, telling);
    addPlaces(document, sentence, tellings);
    addWeapons(document, sentence, findings, tellings);
    for (const RuleMatch& match : matches) // whose weapons tell whether it is one
        if (isOfBlast(match))
            addByRule(document, findings, match, tellings);
    for (Telling& telling : tellings)
        for (const Part& part : telling.parts)
            if (part.role == "actor"
                && findings.entities()[part.entity].name.find("suicide") != std::string::npos
                && (telling.type.empty() || telling.type == "Bombing" || telling.type == "VehicleAttack"))
                telling.type = "SuicideAttack";
    for (Telling& telling : tellings)
        addListed(document, sentence, findings, telling);
    // What is killed is also what was aimed at, unless something else was.
    for (Telling& telling : tellings)
        if (telling.isHarm)
            std::erase_if(telling.parts, [&](const Part& part) {
                return part.role == "target" && hasPart(telling, "killed", part.entity)
                    && findings.entities()[part.entity].kind == "Group";
            });
}
