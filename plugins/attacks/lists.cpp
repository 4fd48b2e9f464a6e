// SPDX-License-Identifier: Apache-2.0
#include "lists.h"

#include <algorithm>
#include <array>

using namespace casus;

namespace {

/// Walks over a list of persons from one of them.
class List
{
public:
    List(const Document& document, Span sentence)
        : document_(document)
        , sentence_(sentence)
    {
    }

    /// The next person behind `token`, the end of one; null where the list ends.
    const Phrase* next(std::uint32_t token) const
    {
        while (token < sentence_.end && isSeparator(token)) {
            while (isSeparator(token))
                ++token;
            const Phrase* phrase = phraseAt(token);
            if (phrase && isPerson(*phrase))
                return startsClause(phrase->tokens.end) ? nullptr : phrase;
            token = endOfRemark(token);
        }
        return nullptr;
    }

    /// The person before `token`, the begin of one that ends a list: `A, a clerk; and B`.
    const Phrase* previous(std::uint32_t token) const
    {
        while (token > sentence_.begin && isSeparator(token - 1)) {
            while (token > sentence_.begin && isSeparator(token - 1))
                --token;
            const Phrase* phrase = token > sentence_.begin ? document_.phraseAt(token - 1) : nullptr;
            if (phrase && isPerson(*phrase))
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

    bool isPerson(const Phrase& phrase) const
    {
        return phrase.mention && document_.mentions()[*phrase.mention].kind == "Person"
            && !document_.mentions()[*phrase.mention].isAdjective;
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
        return word.wordClass == WordClass::Auxiliary || word.wordClass == WordClass::Modal
            || (word.isVerb && !word.isNoun && word.wordClass == WordClass::Open);
    }

    /// Whether a token can be part of an age or of what somebody is: `42`, `the mayor of Cali`.
    bool isRemark(std::uint32_t token) const
    {
        const Token& word = document_.tokens()[token];
        return document_.phraseAt(token) || word.shape == Shape::Number
            || word.wordClass == WordClass::Preposition;
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
};

bool isHit(const Part& part)
{
    return part.role == "killed" || part.role == "wounded" || part.role == "target";
}

} // namespace

void addListed(const Document& document, const Sentence& sentence, Telling& telling)
{
    const List list(document, sentence.tokens);
    const auto addPerson = [&](const Phrase& phrase, const std::string& role) {
        add(telling, role, document.mentions()[*phrase.mention].entity, phrase.tokens);
    };
    const std::vector<Part> told = telling.parts;
    for (const Part& part : told) {
        const Phrase* phrase = document.phraseAt(part.evidence.begin);
        const bool isPerson = phrase && phrase->mention
            && document.mentions()[*phrase->mention].kind == "Person"
            && sentence.tokens.contains(phrase->tokens);
        if (!isHit(part) || !isPerson)
            continue;
        if (telling.trigger.begin < phrase->tokens.begin || telling.isOutcome)
            for (const Phrase* next = list.next(phrase->tokens.end); next; next = list.next(next->tokens.end))
                addPerson(*next, part.role);
        else if (phrase->tokens.begin > sentence.tokens.begin && list.isAnd(phrase->tokens.begin - 1))
            for (const Phrase* other = list.previous(phrase->tokens.begin); other;
                 other = list.previous(other->tokens.begin))
                addPerson(*other, part.role);
    }
}
