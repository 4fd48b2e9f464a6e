// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <optional>

// Names elsewhere in the text that a pronoun or description takes up.
namespace casus {

/// The person last named before a token, in its own or one of the two sentences before.
std::optional<EntityIndex> lastPerson(const Document& document, std::uint32_t token);

/// The person named behind a description: "a senior official, General Qasem Soleimani".
std::optional<EntityIndex> apposition(const Document& document, const Phrase& phrase);

/// The named body before a description: "Kataib Hezbollah, an Iran-backed militia".
std::optional<EntityIndex> described(const Document& document, const Phrase& phrase);

/// The name behind a description: "a company named Etemad".
std::optional<EntityIndex> namedBehind(const Document& document, const Phrase& phrase);

/// The facility named before a token whose name ends as a description does: "K1 military base", then "the
/// base".
std::optional<EntityIndex> lastFacility(const Document& document, const Phrase& phrase);

/// The armed group last named before a token, in its own or one of the three sentences before: "the group",
/// "the militia".
std::optional<EntityIndex> lastGroup(const Document& document, std::uint32_t token);

/// The body named before a description whose name ends with its head: "Red Sea Brigade", then "the brigade".
std::optional<EntityIndex> lastNamesake(const Document& document, const Phrase& phrase);

/// The person whom a definite title speaks of: "the president" after "President Carlos Ruiz".
std::optional<EntityIndex> titled(const Document& document, const Phrase& phrase);

/// The body or the people that "it" or "they" takes up: what acts first in the sentence, else in the one
/// before. Null where that is a person.
const Phrase* actorBefore(const Document& document, std::uint32_t token, bool isPlural);

/// The person that somebody's words speak of before a pronoun: "X said that the man fell when he …".
const Phrase* personSpokenOf(const Document& document, std::uint32_t token);

/// `the town of Bama`, `the government of Sri Lanka`: the place or country that a noun with "of" stands for.
std::optional<EntityIndex> namedByOf(const Document& document, const Phrase& phrase);

} // namespace casus
