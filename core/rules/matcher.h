// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/fillers.h"
#include "rules/pattern.h"

#include <casus/language/document.h>
#include <casus/rules/rules.h>

#include <string>
#include <vector>

namespace casus {

/// Tries patterns on one sentence. Backtracks over optional elements and gaps; bounded by their number and
/// reach.
class Matcher
{
public:
    Matcher(const Document& document, const Sentence& sentence);

    /// Adds a match for each token up to `last` at which `pattern` fits.
    void match(const Pattern& pattern, std::uint32_t last, std::vector<RuleMatch>& found);

private:
    /// What may be skipped from a token on, worked out once for all rules.
    struct Skips
    {
        std::uint32_t prepositional = 0; ///< end of the prepositional phrases; 0 where not worked out yet
        std::uint32_t apposition = 0;
        std::uint32_t auxiliaries = 0;
        bool isPassive = false; ///< the auxiliaries make the verb behind them so
    };

    /// Calls `use` with each token of `range` at which an element may begin.
    template <typename Use>
    void eachStart(const Element& element, Span range, Use use) const;
    const Skips& skipsAt(std::uint32_t token);
    /// Whether all elements from `element` on fit at `token`; `match` then holds captures and end.
    bool fits(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match);
    /// Whether the elements after `element` fit at `end`, with `element` capturing `[begin, end)`.
    bool goesOn(
        const Pattern& pattern, std::size_t element, Span tokens, const Match* lexical, RuleMatch& match);
    bool fitsGap(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match);
    bool fitsClass(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match);
    bool fitsPhrase(const Pattern& pattern, std::size_t element, std::uint32_t token, RuleMatch& match);
    bool hasTag(const Element& element, std::uint32_t token) const;
    const Phrase* phraseFrom(std::uint32_t token) const;
    /// The phrase that a possessor stands before; null where it is none.
    const Phrase* possessed(const Phrase& owner) const;
    /// Whether a preposition that opens no clause governs what begins at a token; then no rule begins there.
    bool isObject(std::uint32_t token) const;
    bool isPlace(std::uint32_t token) const;
    bool isWord(std::uint32_t token, FoldedWord word) const;
    std::uint32_t skipAuxiliaries(std::uint32_t token) const;
    /// Whether the auxiliaries `tokens` make the verb behind them passive: a form of "be" before no -ing.
    bool isPassive(Span tokens) const;
    std::uint32_t skipPrepositional(std::uint32_t token) const;
    bool isParticiple(std::uint32_t token) const;
    std::uint32_t skipApposition(std::uint32_t token) const;
    /// Whether the tree of the sentence, if there is one, has a phrase in a relation, with any subtype.
    bool hasRelation(const Phrase& phrase, std::string_view relation) const;
    /// The phrase that is joined to the one ending at `token` by a comma or "and"; null where there is none.
    /// Of a subject's list the last may stand before an auxiliary.
    const Phrase* joined(std::uint32_t token, bool isSubject) const;
    /// Whether a rule begins with the subject of a verb in the active voice: "found three men shot dead" has
    /// none.
    static bool isActive(const Pattern& pattern);
    /// Whether a verb other than one of speech stands right before a token: what follows is its object.
    bool isBehindVerb(std::uint32_t token) const;

    const Document& document_;
    const Document::Layers& layers_;
    std::span<const Token> tokens_;
    Span sentence_;
    std::vector<Skips> skips_; // by token of the sentence, one beyond it as well
    Fillers fillers_;
    RuleMatch attempt_; // what the rule at hand stands for so far
};

} // namespace casus
