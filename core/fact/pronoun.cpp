// SPDX-License-Identifier: Apache-2.0
#include "antecedent.h"
#include "noun.h"

#include <casus/fact/reference.h>

namespace casus {

namespace {

/// Whether no verb can follow a pronoun, so that it is an object: "denies supporting it."
bool endsClauseBehind(const Document& document, std::uint32_t token)
{
    if (token + 1 >= document.sentenceOf(token).tokens.end)
        return true;
    const Token& next = document.tokens()[token + 1];
    return next.shape == Shape::Punctuation || next.wordClass == WordClass::Preposition
        || next.wordClass == WordClass::Conjunction;
}

bool isObjectOfPreposition(const Document& document, Span sentence, const Phrase& phrase)
{
    return phrase.tokens.begin > sentence.begin
        && document.tokens()[phrase.tokens.begin - 1].wordClass == WordClass::Preposition;
}

/// What acts first in a stretch of a sentence.
const Phrase* firstActor(const Document& document, Span tokens)
{
    for (const Phrase& phrase : document.phrasesIn(tokens))
        if (!phrase.isPronoun
            && !isObjectOfPreposition(document, document.sentenceOf(tokens.begin).tokens, phrase)
            && isAgent(document, phrase.tokens))
            return &phrase;
    return nullptr;
}

} // namespace

const Phrase* actorBefore(const Document& document, std::uint32_t token, bool isPlural)
{
    const Span sentence = document.sentenceOf(token).tokens;
    const bool isObject = token > sentence.begin
        && (document.tokens()[token - 1].wordClass == WordClass::Preposition
            || (document.tokens()[token - 1].isVerb
                && document.tokens()[token - 1].wordClass == WordClass::Open
                && endsClauseBehind(document, token)));
    for (const Phrase& phrase : document.phrasesIn({sentence.begin, isObject ? sentence.begin : token}))
        if (phrase.isPronoun && phrase.head < token && document.tokens()[phrase.head].is({"it", "they"}))
            return document.tokens()[phrase.head].is("they") == isPlural
                ? actorBefore(document, phrase.head, isPlural)
                : nullptr;
    const Phrase* actor = firstActor(document, {sentence.begin, isObject ? sentence.begin : token});
    if (!actor && sentence.begin > 0)
        actor = firstActor(document, document.sentenceOf(sentence.begin - 1).tokens);
    if (!actor)
        return nullptr;
    const Mention* mention = actor->mention ? &document.mentions()[*actor->mention] : nullptr;
    const bool isMany
        = actor->count.isKnown() ? actor->count.best != 1U : isPlural && casus::isPlural(document, *actor);
    const bool isBody = mention && !mention->isAdjective ? mention->kind != "Person"
                                                         : headClass(document, *actor) == "body";
    return (isPlural && isMany) || (isBody && (isPlural || !isMany)) ? actor : nullptr;
}

const Phrase* personSpokenOf(const Document& document, std::uint32_t token)
{
    const std::uint32_t begin = document.sentenceOf(token).tokens.begin;
    const Phrase* person = nullptr;
    for (std::uint32_t at = token; at-- > begin;) {
        const Phrase* phrase = document.phraseAt(at);
        const bool isPerson = phrase && !phrase->mention && !phrase->isPronoun && !phrase->count.isKnown()
            && headClass(document, *phrase) == "person" && !isPlural(document, *phrase);
        if (isPerson && !person)
            person = phrase;
        if (person && document.tokens()[at].is("that"))
            return person;
        if (const Mention* mention = document.mentionAt(at); mention && mention->kind == "Person")
            return nullptr;
    }
    return nullptr;
}

} // namespace casus
