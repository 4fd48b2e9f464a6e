// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <string_view>

/// The weapon that is the head of a noun phrase, or null.
const casus::Match* weaponOf(const casus::Document& document, const casus::Phrase& phrase);

/// What a verb is done to must be, for it to be the act of its entry: `weapon` that explodes or burns,
/// `person`, `thing`, `unarmed`, `site`, `burning` (`set ablaze`); anything else fits.
///
/// By the tree of the sentence, without one by the phrase behind the verb.
bool fitsObject(const casus::Document& document, const casus::Match& verb);

/// The type of act that the weapon gives that a verb is done to: `hurled a grenade`; empty where there is
/// none.
std::string_view typeByObject(const casus::Document& document, const casus::Match& verb);
