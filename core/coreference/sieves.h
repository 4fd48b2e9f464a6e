// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coreference/links.h"
#include "coreference/tree.h"

#include <casus/export.h>

namespace casus {

// The sieves in their order, the surest first; each adds to what those before it linked. Thread-safe as long
// as the links are one's own.

/// Names: the same words, one entity of the document, a state and its government, initials, and parts of the names of
/// persons.
void linkNames(const Document& document, const Tree& tree, Links& links);
/// Appositions and predicates with a copula that is not negated.
void linkConstructions(const Document& document, const Tree& tree, Links& links);
/// Nouns: the same words, then definite phrases with the head of an earlier one and no other modifiers.
void linkNouns(Links& links);
/// Definite nouns that tell a kind, where one name of that kind alone is near.
void linkKinds(Links& links);
/// `I`, `we` and `you`, by who speaks.
void linkSpeakers(const Document& document, const Tree& tree, Links& links);
/// Pronouns of the third person, by agreement, syntax, distance.
void linkPronouns(const Tree& tree, Links& links);
/// Nouns with a possessor: `her brother` twice is one brother where she is one person.
void linkPossessed(const Tree& tree, Links& links);

} // namespace casus
