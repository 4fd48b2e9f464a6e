// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <string_view>

/// The weapon that is the head of a noun phrase, or null.
const casus::Match* weaponOf(const casus::Document& document, const casus::Phrase& phrase);

/// Whether a verb is the act of its entry by what it is done to: `weapon`, one that explodes or burns,
/// `person`, `thing`, `unarmed`, `site`; or by the words behind it, of the class `burning`, `captive` or
/// `bullets`: `set ablaze`; or by a `projectile` that does it. An entry that names nothing always is.
///
/// By the tree of the sentence, and by the phrase right behind the verb.
bool fitsObject(const casus::Document& document, const casus::Match& verb);

/// The type of act that the weapon gives that a verb is done to: `hurled a grenade`; empty where there is
/// none.
std::string_view typeByObject(const casus::Document& document, const casus::Match& verb);
