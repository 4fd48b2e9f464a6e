// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pattern.h"

#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <string>
#include <vector>

namespace casus {

/// Tries patterns on one sentence. Backtracks over optional elements and gaps; bounded by their number and reach.
class Matcher
{
public:
    Matcher(const Document& document, const Sentence& sentence);

    /// Adds a match for each token at which `pattern` fits.
    void match(const Pattern& pattern, std::vector<RuleMatch>& found) const;

private:
    /// Whether all elements from `element` on fit at `token`; `match` then holds captures and end.
    bool fits(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match) const;
    /// Whether the elements after `element` fit at `end`, with `element` capturing `[begin, end)`.
    bool goesOn(const Pattern& pattern, std::size_t element, Span tokens, const Match* lexical, RuleMatch& match) const;
    bool fitsGap(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match) const;
    bool fitsClass(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match) const;
    bool fitsPhrase(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match) const;
    /// Whether the sentence holds a word of each class that the pattern cannot do without.
    bool hasClasses(const Pattern& pattern) const;
    bool hasHead(const Element& element, const Phrase& phrase) const;
    const Phrase* phraseFrom(std::uint32_t token) const;
    /// The phrase that a possessor stands before; null where it is none.
    const Phrase* possessed(const Phrase& owner) const;
    /// Whether a preposition that opens no clause governs what begins at a token; then no rule begins there.
    bool isObject(std::uint32_t token) const;
    bool isPlace(std::uint32_t token) const;
    bool isWord(std::uint32_t token, std::uint64_t folded) const;
    std::uint32_t skipAuxiliaries(std::uint32_t token) const;
    /// Whether the auxiliaries `tokens` make the verb behind them passive: a form of "be" before no -ing.
    bool isPassive(Span tokens) const;
    std::uint32_t skipPrepositional(std::uint32_t token) const;
    bool isParticiple(std::uint32_t token) const;
    std::uint32_t skipApposition(std::uint32_t token) const;
    /// The phrase that is joined to the one ending at `token` by a comma or "and"; null where there is none.
    /// Of a subject's list the last may stand before an auxiliary.
    const Phrase* joined(std::uint32_t token, bool isSubject) const;
    /// Whether a rule begins with the subject of a verb in the active voice: "found three men shot dead" has none.
    static bool isActive(const Pattern& pattern);
    /// Whether a verb other than one of speech stands right before a token: what follows is its object.
    bool isBehindVerb(std::uint32_t token) const;

    const Document& document_;
    Span sentence_;
    std::vector<Label> classes_; // of all matches in the sentence, sorted
};

} // namespace casus
