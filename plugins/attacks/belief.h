// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <optional>
#include <vector>

struct Telling;

/// What the words of one sentence speak of, by the lexicons `context`, `harm` and `weapons`.
struct Cues
{
    unsigned violence = 0;
    unsigned outlaws = 0; ///< counted as violence too
    unsigned accident = 0;
    unsigned harm = 0;
    unsigned weapons = 0;
    unsigned armed = 0; ///< armed groups and forces named
    std::vector<casus::Span> innocent; ///< words of sport, science and business
    std::vector<casus::Span> figurative; ///< phrases in which a word of violence is none

    unsigned innocentBeside(casus::Span phrase) const; ///< How many innocent words stand outside a phrase.
};

Cues cuesOf(const casus::Document& document, casus::Span sentence);

/// Whether a word of violence stands in a phrase that means none: `heart attack`.
bool isFigurative(const Cues& cues, casus::Span trigger);

/// What kind of text an article is, by the words of the lexicon `context`.
struct Genre
{
    unsigned violence = 0;
    unsigned innocent = 0; ///< sport and science

    bool isViolent() const { return violence >= 3 && violence > innocent; }
    bool isInnocent() const { return innocent > 4 && innocent > 2 * violence; }
};

Genre genreOf(const casus::Document& document);

/// Who is violent by himself.
enum class Violent {
    Outlaws, ///< who break the law by it: `gunmen raided`, not `police raided`
    OutlawsAndWeapons, ///< `pirates boarded`, `a rocket hit`
    All ///< `soldiers attacked`
};

/// Whether a word of violence stands before a verb in its clause, `rebels attacked`, `drones struck`, or is
/// what does it: `was attacked by rebels`; or whether it is done with a weapon: `destroyed with dynamite`.
bool hasViolentDoer(const casus::Document& document, casus::Span sentence, casus::Span verb, Violent who);

/// The building or vehicle that a verb is done to, `bombed a bank`, or where `isOnPeople`, somebody.
std::optional<casus::Span> victimOf(const casus::Document& document, casus::Span verb, bool isOnPeople);

/// Whether a telling is of violence, by its words, its sentence and its article.
bool isBelievable(const Telling& telling, const Cues& cues, const Genre& genre);
