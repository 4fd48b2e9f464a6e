// SPDX-License-Identifier: Apache-2.0
#include "description.h"

#include "beside_name.h"
#include "office.h"
#include "trait.h"

#include <casus/language/fold.h>
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
    if (!phrase || phrase->count.isKnown() || (isApart && phrase->tokens.end != end))
        return {};
    const std::uint32_t first = phrase->tokens.begin;
    const bool isOwned = document.tokens()[first].wordClass == WordClass::Possessive
        || (first > sentence.begin && document.isPossessive(first - 1)); // "his aide": whose?
    const bool isOne = document.lemma(end - 1) == fold(document.text(document.tokens()[end - 1]));
    return !isOwned && isOne && endsWithPerson(document, end) ? Span {first, end} : Span();
}

} // namespace

void addDescription(const Document& document, Findings& findings, const Mention& person, std::uint32_t name)
{
    if (person.tokens.size() == 1)
        return; // "civilian Kabul": too little to be sure that it is somebody
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
