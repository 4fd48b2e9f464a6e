// SPDX-License-Identifier: Apache-2.0
#include "appointments.h"

#include <casus/fact/reference.h>

#include <algorithm>

using namespace casus;

namespace {

constexpr std::chrono::days recent {
    31}; // an appointment before that tells nothing of who holds the office now

/// The office that a phrase speaks of: the longest one that ends it.
const Match* officeIn(const Document& document, Span tokens)
{
    const Phrase* phrase = document.phraseAt(tokens.begin);
    if (!phrase || phrase->mention)
        return nullptr;
    for (std::uint32_t token = phrase->tokens.begin; token <= phrase->head; ++token)
        for (const Match& match : document.matchesAt(token))
            if (match.isFrom("offices") && match.tokens.end == phrase->head + 1)
                return &match;
    return nullptr;
}

bool isRecent(const Document& document, const DateMention* date)
{
    const auto& published = document.article().published;
    return !date
        || (published && date->date.latest
            && std::chrono::sys_days(*date->date.latest) + recent >= std::chrono::sys_days(*published));
}

/// Who appoints; "they" and "it" take up the body named before in the sentence.
std::optional<EntityIndex> appointerOf(const Document& document, Findings& findings, Span tokens)
{
    const Phrase* phrase = document.phraseAt(tokens.begin);
    if (!phrase || !phrase->isPronoun)
        return refer(document, findings, tokens);
    for (std::uint32_t token = tokens.begin; token-- > document.sentenceOf(tokens.begin).tokens.begin;)
        if (const Mention* body = document.mentionAt(token); body && isBody(*body) && body->kind != "Country")
            return body->entity;
    return refer(document, findings, tokens);
}

/// The office that somebody is told to hold; the first one that is none of the past.
std::optional<EntityIndex> officeHeldBy(const Findings& findings, EntityIndex person)
{
    for (const FactIndex index : findings.relationsOf(person, "holdsOffice"))
        if (const Fact& held = findings.facts()[index]; !held.argument("role"))
            return std::get<EntityReference>(held.argument("object")->value).index;
    return std::nullopt;
}

/// The office told last in a sentence before: whom "him" takes up in "named her to succeed him".
std::optional<EntityIndex> officeToldBefore(
    const Document& document, const Findings& findings, std::uint32_t token)
{
    std::optional<FactIndex> last;
    for (FactIndex index = 0; index < findings.facts().size(); ++index) {
        const Fact& held = findings.facts()[index];
        const bool isBefore
            = held.type == "holdsOffice" && held.trigger.end <= document.sentenceOf(token).tokens.begin;
        if (isBefore && (!last || findings.facts()[*last].trigger.begin < held.trigger.begin))
            last = index;
    }
    return last
        ? std::optional(std::get<EntityReference>(findings.facts()[*last].argument("object")->value).index)
        : std::nullopt;
}

bool isLeaving(const RuleMatch& match)
{
    const Capture* trigger = match.capture("trigger");
    return trigger->match && (trigger->match->is("resign_verb") || trigger->match->is("dismiss_verb"));
}

/// What leaving an office is called: that of one's own will and that by the will of others.
const char* leaving(const RuleMatch& match)
{
    return match.capture("trigger")->match->is("resign_verb") ? "Resignation" : "Dismissal";
}

/// Whether a rule says too little to be believed of somebody without a known office: "he resigned", "named
/// her to succeed him".
bool needsKnownOffice(const RuleMatch& match)
{
    return !match.capture("office")
        && (isLeaving(match) || match.capture("predecessor") || match.rule == "appointed_by");
}

/// The office that is left or passed on, where the text tells it elsewhere.
std::optional<EntityIndex> knownOffice(
    const Document& document, Findings& findings, const RuleMatch& match, EntityIndex person)
{
    if (!needsKnownOffice(match))
        return std::nullopt;
    const Capture* predecessor = match.capture("predecessor");
    if (predecessor && document.phraseAt(predecessor->tokens.begin)->isPronoun)
        return officeToldBefore(document, findings, predecessor->tokens.begin);
    const auto holder = predecessor ? refer(document, findings, predecessor->tokens) : std::optional(person);
    const auto known = holder ? officeHeldBy(findings, *holder) : std::nullopt;
    return known ? known : officeHeldBy(findings, person); // "the governor, X, succeeded Y"
}

/// Who appoints or dismisses; the last of several.
std::optional<EntityIndex> addAppointers(const Document& document, Findings& findings, const RuleMatch& match,
    EntityIndex person, Fact& appointment)
{
    std::optional<EntityIndex> appointer;
    for (const Capture& capture : match.captures)
        if (capture.role == "actor")
            if (const auto entity = appointerOf(document, findings, capture.tokens);
                entity && *entity != person) {
                appointment.arguments.push_back(
                    {"actor", EntityReference {*entity}, capture.tokens, {}, 0.8});
                appointer = entity;
            }
    return appointer;
}

void add(
    const Document& document, Findings& findings, const RuleMatch& match, std::vector<Incumbent>& incumbents)
{
    const Span trigger = match.capture("trigger")->tokens;
    const Capture& target = *match.capture("target");
    const Capture* words = match.capture("office");
    const Capture* actor = match.capture("actor");
    const Match* named = words ? officeIn(document, words->tokens) : nullptr;
    if (!isAgent(document, target.tokens) || (words && !named)
        || (actor && !isAgent(document, actor->tokens)))
        return;
    const auto person = refer(document, findings, target.tokens);
    if (!person || findings.entities()[*person].kind != "Person")
        return;
    const auto known = knownOffice(document, findings, match, *person);
    if (needsKnownOffice(match) && !known)
        return;
    Fact appointment;
    appointment.type = "Appointment";
    appointment.rule = match.rule;
    appointment.trigger = trigger;
    appointment.status = statusAt(document, trigger.begin);
    appointment.confidence = 0.8;
    if (isLeaving(match))
        appointment.arguments.push_back({"eventType", Concept {leaving(match)}, trigger, {}, 0.8});
    appointment.arguments.push_back({"target", EntityReference {*person}, target.tokens, {}, 0.8});
    const auto appointer = addAppointers(document, findings, match, *person, appointment);
    const DateMention* date = dateOfEvent(document, trigger);
    if (known)
        appointment.arguments.push_back({"office", EntityReference {*known}, trigger, {}, 0.7});
    if (named) {
        Office office = officeWithOwner(document, *named);
        const bool isOwn = document.tokens()[words->tokens.begin].wordClass
            == WordClass::Possessive; // "chose him as their leader"
        if (isOwn && appointer && findings.entities()[*appointer].kind != "Person")
            office.owner = findings.entities()[*appointer].mentions.front();
        const auto owner = ownerOf(document, findings, office);
        appointment.arguments.push_back(
            {"office", EntityReference {entityOf(document, findings, office, owner)}, office.words, {}, 0.8});
        if (appointment.status == Status::Actual && isRecent(document, date) && !isLeaving(match))
            incumbents.push_back({*person, target.tokens, office, match.rule});
    }
    if (date)
        appointment.arguments.push_back({"date", date->date, date->tokens, {}, 0.8});
    findings.add(std::move(appointment));
}

} // namespace

std::vector<Incumbent> addAppointments(const Document& document, Findings& findings, const RuleSet& rules)
{
    std::vector<Incumbent> incumbents;
    for (const Sentence& sentence : document.sentences()) {
        std::vector<std::uint32_t> taken; // triggers that an earlier rule has read
        for (const RuleMatch& match : rules.match(document, sentence)) {
            const std::uint32_t trigger = match.capture("trigger")->tokens.begin;
            if (std::find(taken.begin(), taken.end(), trigger) != taken.end())
                continue;
            const std::size_t before = findings.facts().size();
            add(document, findings, match, incumbents);
            if (findings.facts().size() > before)
                taken.push_back(trigger);
        }
    }
    return incumbents;
}
