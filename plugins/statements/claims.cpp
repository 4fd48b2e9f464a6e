// SPDX-License-Identifier: Apache-2.0
#include "claims.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace casus;

namespace {

/// "accused the Taliban of violating the accord": whether something is told behind the blamed that is no attack.
bool isOfOther(const Document& document, const Findings& findings, std::uint32_t token, std::uint32_t end)
{
    if (token >= end)
        return false;
    const std::string_view form = document.text(document.tokens()[token]);
    const auto isTold = [&](Span place) { return place.begin >= token && place.end <= end; };
    return (form == "of" || form == "for") && std::none_of(findings.facts().begin(), findings.facts().end(), [&](const Fact& fact) {
        return fact.type == "Attack" && (isTold(fact.trigger) || std::any_of(fact.evidence.begin(), fact.evidence.end(), isTold));
    });
}

/// The attack told behind a cue in the same sentence, else before it there, else the last one before.
std::optional<FactIndex> attackOf(const Findings& findings, std::uint32_t cue, Span sentence)
{
    std::optional<FactIndex> before;
    std::uint32_t nearest = 0;
    for (FactIndex index = 0; index < findings.facts().size(); ++index) {
        const Fact& fact = findings.facts()[index];
        if (fact.type != "Attack")
            continue;
        std::vector<Span> places = fact.evidence;
        places.push_back(fact.trigger);
        for (const Span place : places) {
            if (place.begin >= cue && place.end <= sentence.end)
                return index;
            if (place.end <= cue && (!before || place.begin >= nearest)) {
                before = index;
                nearest = place.begin;
            }
        }
    }
    return before;
}

} // namespace

bool claimsAct(const Document& document, const Findings& findings, std::uint32_t token)
{
    const Phrase* object = token < document.tokens().size() ? document.phraseAt(token) : nullptr;
    if (!object || object->tokens.begin != token || !object->isDefinite)
        return false;
    const bool isAct = std::any_of(findings.facts().begin(), findings.facts().end(), [&](const Fact& fact) {
        return fact.type == "Attack" && (object->tokens.contains(fact.trigger) || std::any_of(fact.evidence.begin(), fact.evidence.end(), [&](Span place) { return object->tokens.contains(place); }));
    });
    if (!isAct || object->tokens.end >= document.tokens().size())
        return isAct;
    const Token& next = document.tokens()[object->tokens.end];
    return next.wordClass != WordClass::Auxiliary && next.wordClass != WordClass::Modal && !(next.isVerb && !next.isNoun);
}

bool deniesAct(const Document& document, std::uint32_t token)
{
    for (std::uint32_t at = token; at < token + 4 && at < document.tokens().size(); ++at) {
        const std::string_view form = document.text(document.tokens()[at]);
        if (form == "involvement" || form == "responsibility" || form == "role" || form == "carrying" || form == "being")
            return true;
    }
    return false;
}

void addClaims(const Document& document, Findings& findings, Span sentence, const RuleMatch& match, const Source& source, std::string_view wordClass)
{
    const std::optional<FactIndex> attack = attackOf(findings, match.tokens.end, sentence);
    if (!attack || (wordClass == "blame" && isOfOther(document, findings, match.tokens.end, sentence.end)))
        return;
    std::vector<std::pair<EntityIndex, Span>> doers;
    if (wordClass == "blame") {
        for (const Capture& capture : match.captures)
            if (capture.role == "target" && isAgent(document, capture.tokens))
                if (const auto entity = refer(document, findings, capture.tokens))
                    doers.emplace_back(*entity, capture.tokens);
    } else {
        for (const EntityIndex claimant : source.claimants)
            doers.emplace_back(claimant, match.tokens);
    }
    Source voice = source;
    if (voice.isOwnVoice())
        voice.stance = Stance::Alleged;
    for (const auto& [doer, evidence] : doers)
        findings.fact(*attack).arguments.push_back({"actor", EntityReference {doer}, evidence, voice, 0.8});
}
