// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include "office.h"
#include "trait.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>
#include <string>

using namespace casus;

namespace {

/// Whether a name can be that of something of a state whose name owns it: "Iran's Atomic Energy
/// Organization".
bool isOfState(const Mention& mention)
{
    return !mention.isAdjective
        && (mention.kind == "StateOrgan" || mention.kind == "ArmedForce" || mention.kind == "Organization"
            || mention.kind == "Company" || mention.kind == "Facility");
}

/// "the US embassy in Baghdad": the town that a building is part of, or null.
const Mention* townOf(const Document& document, const Mention& building)
{
    const std::uint32_t in = building.tokens.end;
    const Span sentence = document.sentenceOf(building.tokens.begin).tokens;
    if (building.kind != "Facility" || in + 1 >= sentence.end || !document.tokens()[in].is("in"))
        return nullptr;
    const Mention* town = document.mentionAt(in + 1);
    return town && town->kind == "Place" && town->tokens.begin == in + 1 ? town : nullptr;
}

/// Whether a name can be that of a body with parts, or of a part.
bool hasParts(const Mention& mention)
{
    constexpr std::array kinds {"StateOrgan", "ArmedForce", "ArmedGroup", "Organization",
        "IntergovernmentalOrganization", "Company", "Media"};
    return !mention.isAdjective
        && std::any_of(kinds.begin(), kinds.end(), [&](const char* kind) { return mention.kind == kind; });
}

/// "Iran's Revolutionary Guards": whether a name begins with that of the state it is of.
bool beginsWithState(const Document& document, const Mention& mention)
{
    const Match* state = document.matchFrom(mention.tokens.begin, "countries");
    return state && state->tokens.end < mention.tokens.end && document.isPossessive(state->tokens.end);
}

/// "the Guards-Quds Force": a part that is joined to the whole it is known to be of.
bool isJoinedPart(
    const Document& document, const Findings& findings, const Mention& part, const Mention& whole)
{
    return findings.entities()[part.entity].partOf == whole.entity
        && document.tokens()[whole.tokens.end].is("-") && part.tokens.begin == whole.tokens.end + 1;
}

const Mention* bodyIn(const Document& document, Span phrase)
{
    const Phrase* words = document.phraseAt(phrase.begin);
    const Mention* mention = words && words->mention ? &document.mentions()[*words->mention] : nullptr;
    return mention && hasParts(*mention) ? mention : nullptr;
}

void add(Findings& findings, const Mention& part, const Mention& whole, Span evidence, std::string_view rule)
{
    if (part.entity == whole.entity)
        return;
    Fact fact;
    fact.type = "partOf";
    fact.trigger = evidence;
    fact.confidence = 0.8;
    fact.rule = rule;
    fact.arguments.push_back({"subject", EntityReference {part.entity}, evidence, {}, 0.8, {}});
    fact.arguments.push_back({"object", EntityReference {whole.entity}, evidence, {}, 0.8, {}});
    findings.add(std::move(fact));
}

} // namespace

void addParts(const Document& document, Findings& findings, const RuleSet& rules)
{
    for (const Mention& whole : document.mentions()) {
        const Mention* part
            = document.isPossessive(whole.tokens.end) ? document.mentionAt(whole.tokens.end + 1) : nullptr;
        if (part && hasParts(whole) && hasParts(*part))
            add(findings, *part, whole, {whole.tokens.begin, part->tokens.end}, "owned");
        if (part && isOfState(*part) && whole.kind == "Country") {
            findings.entity(part->entity).country = whole.entity;
            addTrait(findings, "country", part->entity, EntityReference {whole.entity},
                {whole.tokens.begin, part->tokens.end}, "owned");
        }
        const auto state = findings.entities()[whole.entity].country;
        if (state && beginsWithState(document, whole))
            addTrait(findings, "country", whole.entity, EntityReference {*state}, whole.tokens, "owned");
        const Mention* joined = whole.tokens.end + 1 < document.tokens().size()
            ? document.mentionAt(whole.tokens.end + 1)
            : nullptr;
        if (joined && isJoinedPart(document, findings, *joined, whole))
            add(findings, *joined, whole, {whole.tokens.begin, joined->tokens.end}, "joined");
        if (const Mention* town = townOf(document, whole))
            addTrait(findings, "partOf", whole.entity, EntityReference {town->entity},
                {whole.tokens.begin, town->tokens.end}, "in_town");
    }
    for (const Sentence& sentence : document.sentences())
        for (const RuleMatch& match : rules.match(document, sentence)) {
            const Mention* part = bodyIn(document, match.capture("part")->tokens);
            const Mention* whole = bodyIn(document, match.capture("whole")->tokens);
            if (part && whole)
                add(findings, *part, *whole, match.tokens, match.rule);
        }
}
