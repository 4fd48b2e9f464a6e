// SPDX-License-Identifier: Apache-2.0
#include "lists.h"

#include <casus/fact/reference.h>

#include <algorithm>
#include <array>

using namespace casus;

namespace {

constexpr unsigned longest = 64; // a list; looking for who is known already takes its time

bool isPerson(const Document& document, const Phrase& phrase)
{
    return phrase.mention && document.mentions()[*phrase.mention].kind == "Person"
        && !document.mentions()[*phrase.mention].isAdjective;
}

bool isSite(const Document& document, const Phrase& phrase)
{
    const Match* noun = document.matchAt(phrase.head, "vehicle_or_site");
    return phrase.mention ? document.mentions()[*phrase.mention].kind == "Facility"
                          : noun && noun->tokens.end == phrase.head + 1;
}

using IsSort = bool (*)(const Document&, const Phrase&);

/// Walks over a list of persons or sites from one of them.
class List
{
public:
    List(const Document& document, Span sentence, IsSort isSort)
        : document_(document)
        , sentence_(sentence)
        , isSort_(isSort)
    {
    }

    /// The next one behind `token`, the end of one; null where the list ends.
    const Phrase* next(std::uint32_t token) const
    {
        while (const std::uint32_t first = behindSeparators(token)) {
            const Phrase* phrase = phraseAt(first);
            if (phrase && isSort_(document_, *phrase))
                return startsClause(phrase->tokens.end) ? nullptr : phrase;
            token = endOfRemark(first);
        }
        return nullptr;
    }

    /// The one before `token`, the begin of one that ends a list: `A, a clerk; and B`.
    const Phrase* previous(std::uint32_t token) const
    {
        while (token > sentence_.begin && isSeparator(token - 1)) {
            while (token > sentence_.begin && isSeparator(token - 1))
                --token;
            const Phrase* phrase = token > sentence_.begin ? document_.phraseAt(token - 1) : nullptr;
            if (phrase && isSort_(document_, *phrase))
                return phrase;
            token = beginOfRemark(token);
        }
        return nullptr;
    }

    bool isAnd(std::uint32_t token) const
    {
        return token < sentence_.end && document_.tokens()[token].is("and");
    }

private:
    const Phrase* phraseAt(std::uint32_t token) const
    {
        const Phrase* phrase = token < sentence_.end ? document_.phraseAt(token) : nullptr;
        return phrase && phrase->tokens.begin == token ? phrase : nullptr;
    }

    /// What follows commas and conjunctions at `token`; 0 where there are none.
    std::uint32_t behindSeparators(std::uint32_t token) const
    {
        const std::uint32_t begin = token;
        while (isSeparator(token) || isAsWellAs(token))
            token += isSeparator(token) ? 1 : 3;
        return token > begin && token < sentence_.end ? token : 0;
    }

    bool isAsWellAs(std::uint32_t token) const
    {
        return token + 2 < sentence_.end && document_.tokens()[token].is("as")
            && document_.tokens()[token + 1].is("well") && document_.tokens()[token + 2].is("as");
    }

    bool isSeparator(std::uint32_t token) const
    {
        return token >= sentence_.begin && token < sentence_.end
            && document_.tokens()[token].is({",", ";", "and"});
    }

    bool startsClause(std::uint32_t token) const
    {
        if (token >= sentence_.end)
            return false;
        const Token& word = document_.tokens()[token];
        const bool isParticiple = !document_.tags().empty()
            && (document_.tags()[token].specific == "VBN" || document_.tags()[token].specific == "VBG");
        return word.wordClass == WordClass::Auxiliary || word.wordClass == WordClass::Modal
            || (word.isVerb && !word.isNoun && !isParticiple && word.wordClass == WordClass::Open);
    }

    /// Whether a token can be part of an age or of what somebody is: `42`, `the mayor of Cali`.
    bool isRemark(std::uint32_t token) const
    {
        const Token& word = document_.tokens()[token];
        return document_.phraseAt(token) || word.shape == Shape::Number
            || word.wordClass == WordClass::Preposition || (word.isVerb && !startsClause(token));
    }

    std::uint32_t endOfRemark(std::uint32_t token) const
    {
        while (token < sentence_.end && isRemark(token) && !isSeparator(token))
            ++token;
        return token;
    }

    std::uint32_t beginOfRemark(std::uint32_t token) const
    {
        while (token > sentence_.begin && isRemark(token - 1) && !isSeparator(token - 1))
            --token;
        return token;
    }

    const Document& document_;
    Span sentence_;
    IsSort isSort_;
};

bool isHit(const Part& part)
{
    return part.role == "killed" || part.role == "wounded" || part.role == "target";
}

} // namespace

void addListed(const Document& document, const Sentence& sentence, Findings& findings, Telling& telling)
{
    const std::vector<Part> told = telling.parts;
    for (const Part& part : told) {
        const Phrase* phrase = document.phraseAt(part.evidence.begin);
        const bool isOfPersons = phrase && isPerson(document, *phrase);
        if (!isHit(part) || !phrase || !sentence.tokens.contains(phrase->tokens)
            || !(isOfPersons || (part.role == "target" && isSite(document, *phrase))))
            continue;
        const List list(document, sentence.tokens, isOfPersons ? isPerson : isSite);
        const auto addOne = [&](const Phrase& other) {
            if (const auto entity = refer(document, findings, other.tokens))
                add(telling, part.role, *entity, other.tokens);
        };
        const bool isForward = telling.trigger.begin < phrase->tokens.begin || telling.isOutcome;
        const bool isLast
            = phrase->tokens.begin > sentence.tokens.begin && list.isAnd(phrase->tokens.begin - 1);
        if (!isForward && !isLast)
            continue;
        const auto after = [&](const Phrase& one) {
            return isForward ? list.next(one.tokens.end) : list.previous(one.tokens.begin);
        };
        unsigned left = longest;
        for (const Phrase* other = after(*phrase); other && left > 0; other = after(*other), --left)
            addOne(*other);
    }
}
