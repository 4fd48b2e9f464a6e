// SPDX-License-Identifier: Apache-2.0
#include "description.h"

#include "beside_name.h"
#include "trait.h"

#include <casus/language/lexicon.h>

#include <string>

using namespace casus;

namespace {

/// Whether a noun for a person ends before a token that names no office.
bool endsWithPerson(const Document& document, std::uint32_t end)
{
    const Match* noun = document.matchAt(end - 1, "person");
    return noun && noun->isFrom("nouns") && noun->tokens.end == end
        && !matchEndingAt(document, end, "offices");
}

/// What stands before a name and says of whom: the words of its own phrase, or of the one that a comma joins.
Span wordsBefore(const Document& document, std::uint32_t name)
{
    const Span sentence = document.sentenceOf(name).tokens;
    const bool isApart = name > sentence.begin + 1 && document.tokens()[name - 1].is(",");
    const std::uint32_t end = isApart ? name - 1 : name;
    const Phrase* phrase = end > sentence.begin ? document.phraseAt(end - 1) : nullptr;
    const bool isOne = phrase && !phrase->count.isKnown() && (!isApart || phrase->tokens.end == end)
        && document.tokens()[phrase->tokens.begin].wordClass != WordClass::Possessive; // "his aide": of whom?
    return isOne && endsWithPerson(document, end) ? Span {phrase->tokens.begin, end} : Span();
}

} // namespace

void addDescription(const Document& document, Findings& findings, const Mention& person, std::uint32_t name)
{
    Span words = wordsBefore(document, name);
    if (!words.isEmpty() && document.tokens()[words.begin].wordClass == WordClass::Determiner)
        ++words.begin;
    if (words.isEmpty())
        return;
    Entity& entity = findings.entity(person.entity);
    const Span evidence {words.begin, person.tokens.end};
    if (entity.role.empty()) {
        entity.role = document.text(words);
        addTrait(findings, "role", person.entity, entity.role, evidence, "before_name");
    }
    for (std::uint32_t token = words.begin; token < words.end; ++token)
        if (const Mention* state = document.mentionAt(token);
            state && state->kind == "Country" && state->isAdjective && !entity.country) {
            entity.country = state->entity;
            addTrait(
                findings, "country", person.entity, EntityReference {state->entity}, evidence, "before_name");
        }
}
