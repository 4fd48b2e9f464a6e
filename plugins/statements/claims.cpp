// SPDX-License-Identifier: Apache-2.0
#include "claims.h"

#include "speakers.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace casus;

namespace {

/// "accused the Taliban of violating the accord": whether something is told behind the blamed that is no
/// attack.
bool isOfOther(const Document& document, const Findings& findings, std::uint32_t token, std::uint32_t end)
{
    if (token >= end)
        return false;
    const std::string_view form = document.text(document.tokens()[token]);
    return (form == "of" || form == "for") && findings.factsIn({token, end}, "Attack").empty()
        && !(form == "of" && deniesAct(document, token)); // "of planting the device"
}

/// The attack told behind a cue in the same sentence, else before it there, else the last one before.
std::optional<FactIndex> attackOf(const Findings& findings, std::uint32_t cue, Span sentence)
{
    const std::vector<FactIndex> behind = findings.factsIn({cue, sentence.end}, "Attack");
    return behind.empty() ? findings.factBefore(cue, "Attack") : behind.front();
}

} // namespace

bool claimsAct(const Document& document, const Findings& findings, std::uint32_t token)
{
    const Phrase* object = token < document.tokens().size() ? document.phraseAt(token) : nullptr;
    if (!object || object->tokens.begin != token || !object->isDefinite)
        return false;
    const bool isAct = !findings.factsIn(object->tokens, "Attack").empty();
    if (!isAct || object->tokens.end >= document.tokens().size())
        return isAct;
    const Token& next = document.tokens()[object->tokens.end];
    return next.wordClass != WordClass::Auxiliary && next.wordClass != WordClass::Modal
        && !(next.isVerb && !next.isNoun);
}

bool deniesAct(const Document& document, std::uint32_t token)
{
    for (std::uint32_t at = token; at < token + 4 && at < document.tokens().size(); ++at)
        if (document.matchAt(at, "denied_act"))
            return true;
    return false;
}

bool namesCulprit(const Document& document, Span words)
{
    constexpr std::uint32_t most = 3; // words between
    for (std::uint32_t token = words.begin; token < words.end; ++token)
        if (document.tokens()[token].is("as"))
            for (std::uint32_t at = token + 1; at < words.end && at <= token + most; ++at)
                if (document.matchAt(at, "culprit") || document.matchAt(at, "blame"))
                    return true;
    return false;
}

void addClaims(const Document& document, Findings& findings, Span sentence, const RuleMatch& match,
    const Source& source, std::string_view wordClass)
{
    const std::optional<FactIndex> attack = attackOf(findings, match.tokens.end, sentence);
    std::uint32_t behind = match.tokens.end;
    for (const Capture& capture : match.captures)
        if (capture.role == "target")
            behind = std::max(behind, capture.tokens.end);
    if (!attack || (wordClass == "blame" && isOfOther(document, findings, behind, sentence.end)))
        return;
    std::vector<std::pair<EntityIndex, Span>> doers;
    if (wordClass == "blame") {
        for (const Capture& capture : match.captures)
            if (capture.role == "target" && isAgent(document, capture.tokens))
                if (const auto entity = refer(document, findings, capture.tokens))
                    doers.emplace_back(*entity, capture.tokens);
    } else if (const Capture* capture = match.capture("doer")) {
        if (const auto doer
            = refer(document, findings, capture->tokens)) // "said the group had sent the bomber"
            doers.emplace_back(*doer, capture->tokens);
    } else {
        for (const EntityIndex claimant : source.claimants)
            doers.emplace_back(claimant, match.tokens);
    }
    Source voice = source;
    if (voice.isOwnVoice())
        voice.stance = Stance::Alleged;
    const SpeechScope* around = findings.scopeAt(match.tokens.begin);
    if (around && around->source.claimants == voice.claimants)
        voice.via = around->source.via; // "reports cited officials as blaming"
    for (const auto& [doer, evidence] : doers)
        findings.fill(*attack, {"actor", EntityReference {doer}, evidence, voice, 0.8, {}});
}

void addDoubt(const Document& document, Findings& findings, const RuleMatch& match)
{
    const auto attack = findings.factBefore(match.tokens.begin, "Attack");
    const auto doer = refer(document, findings, match.capture("target")->tokens);
    if (!attack || !doer)
        return;
    const SpeechScope* scope = findings.scopeAt(match.tokens.begin);
    Source source = scope ? scope->source : Source();
    source.stance = Stance::Doubted;
    findings.fill(*attack, {"actor", EntityReference {*doer}, match.tokens, source, 0.7, {}});
}

void addBelief(const Document& document, Findings& findings, const RuleMatch& match)
{
    const Span claimant = match.capture("claimant")->tokens;
    const auto attack = attackOf(findings, match.tokens.end, document.sentenceOf(match.tokens.begin).tokens);
    const Span spoken = match.capture("doer")->tokens;
    const auto doer = isAgent(document, spoken) ? refer(document, findings, spoken) : std::nullopt;
    const Phrase* phrase = document.phraseAt(claimant.begin);
    if (!attack || !doer || !phrase || !(phrase->isPronoun || isAgent(document, claimant)))
        return;
    Source source;
    const SpeechScope* scope = findings.scopeAt(claimant.begin);
    const bool isSpeaker = document.tokens()[claimant.begin].is({"we", "i"});
    source.claimants
        = isSpeaker && scope ? scope->source.claimants : speakersOf(document, findings, claimant);
    source.stance = Stance::Alleged;
    if (!source.claimants.empty())
        findings.fill(
            *attack, {"actor", EntityReference {*doer}, match.tokens, source, 0.7, std::string(match.rule)});
}
