// SPDX-License-Identifier: Apache-2.0
#include "regulation.h"

#include "authority.h"

#include <casus/fact/reference.h>

#include <string>

using namespace casus;

namespace {

/// `under the Public Order Act`, up to the next comma.
void addLegalBasis(const Document& document, Span words, Fact& rule)
{
    for (std::uint32_t token = words.begin; token + 1 < words.end; ++token) {
        const Match* link = document.matchAt(token, "legal_link");
        const Span law = link ? clauseBehind(document, link->tokens.end, words) : Span();
        const bool isCutOff = !law.isEmpty() && law.end < words.end
            && (document.text(document.tokens()[law.end]) == "..."
                || document.text(document.tokens()[law.end]) == "\u2026");
        if ((law.size() < 2 && !isCutOff) || law.isEmpty()
            || document.tokens()[law.begin].shape == Shape::Number)
            continue;
        rule.arguments.push_back({"legalBasis", std::string(document.text(law)), law, {}, 0.6});
        return;
    }
}

/// Who may not be given it: `the transfer of deposits to strangers`, `arms sales to Sudan`.
const Phrase* receiverOf(const Document& document, Span words)
{
    bool isGiving = false;
    for (std::uint32_t token = words.begin; token + 1 < words.end; ++token) {
        isGiving = isGiving || document.matchAt(token, "giving_noun");
        const bool isTo = token > words.begin && document.tokens()[token].is("to")
            && !(document.tokens()[token - 1].isVerb
                && !document.tokens()[token - 1].isNoun); // "belonging to", "linked to"
        const Phrase* phrase = isGiving && isTo ? document.phraseAt(token + 1) : nullptr;
        if (phrase && phrase->tokens.begin == token + 1 && !phrase->isPronoun
            && isAgent(document, phrase->tokens))
            return phrase;
    }
    return nullptr;
}

} // namespace

void addBan(const Document& document, Findings& findings, const Capture& ban, EntityIndex authority)
{
    const Span sentence = document.sentenceOf(ban.tokens.begin).tokens;
    const Span words = clauseBehind(document, ban.tokens.end, sentence);
    const std::string& kind = findings.entities()[authority].kind;
    if (words.size() < 2 || kind == "ArmedGroup" || eventIn(findings, sentence))
        return;
    Fact rule;
    rule.type = "Regulation";
    rule.rule = ban.rule;
    rule.trigger = ban.tokens;
    rule.status = statusAt(document, ban.tokens.begin);
    rule.confidence = 0.6;
    rule.arguments.push_back({"eventType", Concept {"Ban"}, ban.tokens, {}, 0.6});
    rule.arguments.push_back({"actor", EntityReference {authority}, ban.tokens, {}, 0.6});
    rule.arguments.push_back({"topic", std::string(document.text(words)), words, {}, 0.6});
    const Phrase* bound = document.phraseAt(words.begin);
    if (bound && bound->tokens.begin == words.begin && isAgent(document, bound->tokens)) {
        if (const auto entity = refer(document, findings, bound->tokens))
            rule.arguments.push_back({"target", EntityReference {*entity}, bound->tokens, {}, 0.6});
    } else if (const Phrase* receiver = receiverOf(document, {words.begin, sentence.end})) {
        if (const auto entity = refer(document, findings, receiver->tokens))
            rule.arguments.push_back({"target", EntityReference {*entity}, receiver->tokens, {}, 0.6});
    }
    addState(findings, authority, rule);
    if (const DateMention* date = dateOfEvent(document, ban.tokens))
        rule.arguments.push_back({"date", date->date, date->tokens, {}, 0.6});
    addLegalBasis(document, {words.begin, sentence.end}, rule);
    findings.add(std::move(rule));
}
