// SPDX-License-Identifier: Apache-2.0
#include "speakers.h"

#include <casus/fact/reference.h>
#include <casus/language/participants.h>

#include <string>

using namespace casus;

namespace {

/// The persons named before the first verb of a sentence: "Mr Roe and General Poe, the chief of staff, did
/// not …".
std::vector<EntityIndex> personsFirstIn(const Document& document, Span sentence)
{
    std::vector<EntityIndex> persons;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        const Mention* mention = document.mentionAt(token);
        const Token& word = document.tokens()[token];
        if (word.wordClass == WordClass::Auxiliary || word.wordClass == WordClass::Modal
            || (!document.tags().empty() && document.tags()[token].universal == "VERB"))
            break;
        if (mention && mention->tokens.begin == token && mention->kind == "Person")
            persons.push_back(mention->entity);
    }
    return persons;
}

} // namespace

std::vector<EntityIndex> speakersOf(const Document& document, Findings& findings, Span phrase)
{
    const Token& first = document.tokens()[phrase.begin];
    if (first.is({"nobody", "no", "none", "neither"}))
        return {};
    if (const auto entity = refer(document, findings, phrase))
        return {*entity};
    if (first.is({"it", "there"}))
        return {};
    const bool isMany = first.is({"they", "we"});
    const Span sentence = document.sentenceOf(phrase.begin).tokens;
    if (first.is("they") && sentence.begin > 0)
        if (auto persons = personsFirstIn(document, document.sentenceOf(sentence.begin - 1).tokens);
            persons.size() > 1)
            return persons;
    Entity unknown;
    unknown.kind = isMany ? "Group" : "Person";
    unknown.name = document.text(phrase);
    unknown.mentions.push_back(phrase);
    if (isMany)
        unknown.count.minimum = 2;
    return {findings.describe(std::move(unknown))};
}

std::optional<Span> subjectOf(const Document& document, Span sentence)
{
    for (const Phrase& phrase : document.phrasesIn(sentence)) {
        const bool isObject = phrase.tokens.begin > sentence.begin
            && document.tokens()[phrase.tokens.begin - 1].wordClass == WordClass::Preposition;
        if (!isObject && isAgent(document, phrase.tokens))
            return phrase.tokens;
    }
    return std::nullopt;
}

Span headOf(const Document& document, Span claimant, Span cue)
{
    const Phrase* phrase = document.phraseAt(claimant.begin);
    if (!phrase || !hasTree(document, cue.begin) || claimant.begin > cue.begin)
        return claimant;
    for (const Participant& doer : participantsOf(document, cue)) {
        const Phrase* other = doer.part == Participant::Part::Doer ? document.phraseAt(doer.token) : nullptr;
        if (!other || other->tokens.end > claimant.begin || !isAgent(document, other->tokens))
            continue;
        std::uint32_t above = phrase->head;
        while (above != doer.token && document.dependencies()[above].head != above
            && document.dependencies()[above].relation.starts_with("nmod"))
            above = document.dependencies()[above].head;
        if (above == doer.token)
            return other->tokens;
    }
    return claimant;
}
