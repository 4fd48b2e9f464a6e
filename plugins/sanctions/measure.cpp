// SPDX-License-Identifier: Apache-2.0
#include "measure.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>

using namespace casus;

namespace {

bool isUsedAsVerb(const Document& document, std::uint32_t token)
{
    if (!document.tags().empty() && !document.tags()[token].universal.empty())
        return document.tags()[token].universal == "VERB";
    const Phrase* phrase = document.phraseAt(token);
    return !phrase || phrase->head != token;
}

/// Whether a trigger is a name or part of one; "EU sanctions" only begins with one.
bool isName(const Document& document, Span trigger)
{
    const Mention* mention = document.mentionAt(trigger.begin);
    return mention && !(trigger.contains(mention->tokens) && mention->tokens.size() < trigger.size());
}

/// "a terrorist organisation": what the sanctioned are called.
bool isLabel(const Document& document, Span phrase)
{
    for (std::uint32_t token = phrase.begin; token < phrase.end; ++token)
        if (document.matchAt(token, "sanction_label"))
            return true;
    return false;
}

} // namespace

bool isAuthority(const Findings& findings, EntityIndex index)
{
    constexpr std::array kinds {"Country", "StateOrgan", "IntergovernmentalOrganization", "Person"};
    return std::find(kinds.begin(), kinds.end(), findings.entities()[index].kind) != kinds.end();
}

void addOnce(std::vector<Party>& parties, EntityIndex entity, Span tokens)
{
    const bool isKnown = std::any_of(
        parties.begin(), parties.end(), [&](const auto& other) { return other.first == entity; });
    if (!isKnown)
        parties.emplace_back(entity, tokens);
}

std::vector<Measure> measuresIn(const Document& document, const Sentence& sentence)
{
    std::vector<Measure> measures;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
        for (const Match& match : document.matchesAt(token)) {
            if (!match.isFrom("sanction_terms"))
                continue;
            const bool isVerb = match.is("sanction_verb");
            if (match.tokens.size() == 1 && isVerb != isUsedAsVerb(document, token))
                continue; // "sanctions", "freeze": noun and verb have the same form
            if ((!isVerb && !match.is("sanction_noun") && !match.is("sanction_label"))
                || (!measures.empty() && measures.back().trigger.end > token)
                || isName(document, match.tokens))
                continue;
            Measure measure;
            measure.trigger = match.tokens;
            measure.type = match.value("type");
            measure.wordClass = match.value("class");
            measure.isStrong = match.value("strength") == "strong";
            measure.isVerb = isVerb;
            measures.push_back(std::move(measure));
        }
    return measures;
}

void fill(const Document& document, Findings& findings, const RuleMatch& match, Measure& measure)
{
    const bool isActorKnown = !measure.actors.empty();
    for (const Capture& capture : match.captures) {
        if (capture.role == "way" && capture.match && !measure.way)
            measure.way = capture.match->value("class");
        if (capture.role != "actor" && capture.role != "target")
            continue;
        const Phrase* phrase = document.phraseAt(capture.tokens.begin);
        if (!phrase || phrase->tokens.overlaps(measure.trigger) || isLabel(document, phrase->tokens))
            continue;
        const bool isActor = capture.role == "actor";
        if (isActor && (!isAgent(document, capture.tokens) || isActorKnown))
            continue;
        const bool isTarget = isAgent(document, capture.tokens) || phrase->mention;
        if (!isActor && !isTarget)
            continue;
        const auto entity = refer(document, findings, capture.tokens);
        if (!entity || (isActor && !isAuthority(findings, *entity)))
            continue;
        if (measure.rule.empty())
            measure.rule = capture.rule;
        addOnce(isActor ? measure.actors : measure.targets, *entity, capture.tokens);
    }
}

void shareTargets(std::vector<Measure>& measures)
{
    constexpr std::uint32_t reach = 3;
    for (std::size_t i = measures.size(); i-- > 1;) {
        Measure& before = measures[i - 1];
        const Measure& next = measures[i];
        if (before.targets.empty() && !before.isVerb && !next.isVerb
            && next.trigger.begin <= before.trigger.end + reach)
            before.targets = next.targets;
    }
}

void addOwner(const Document& document, Measure& measure)
{
    const Phrase* phrase = document.phraseAt(measure.trigger.begin);
    if (!measure.actors.empty() || measure.isVerb || !phrase)
        return;
    const std::uint32_t begin = phrase->tokens.begin >= 2
            && document.text(document.tokens()[phrase->tokens.begin - 1]).ends_with("s")
            && document.tokens()[phrase->tokens.begin - 1].bytes.size() <= 4
        ? phrase->tokens.begin - 2
        : phrase->tokens.begin;
    for (std::uint32_t token = begin; token < measure.trigger.end; ++token) {
        const Mention* mention = document.mentionAt(token);
        if (!mention)
            continue;
        if (mention->kind == "Country" || mention->kind == "IntergovernmentalOrganization"
            || mention->kind == "StateOrgan")
            measure.actors.emplace_back(mention->entity, mention->tokens);
        token = mention->tokens.end - 1;
    }
}

void addSubject(const Document& document, Findings& findings, Span sentence, Measure& measure)
{
    if (!measure.actors.empty()
        || (measure.isVerb && !measure.targets.empty()
            && measure.targets.front().second.begin < measure.trigger.begin))
        return;
    for (std::uint32_t token = measure.trigger.begin; token-- > sentence.begin;) {
        const Phrase* phrase = document.phraseAt(token);
        if (!phrase || phrase->tokens.begin != token || phrase->isPronoun)
            continue;
        const bool isObject
            = token > sentence.begin && document.tokens()[token - 1].wordClass == WordClass::Preposition;
        const auto entity = isObject || !isAgent(document, phrase->tokens)
            ? std::nullopt
            : refer(document, findings, phrase->tokens);
        if (!entity || !isAuthority(findings, *entity) || findings.entities()[*entity].kind == "Person")
            continue;
        measure.actors.emplace_back(*entity, phrase->tokens);
        return;
    }
}
