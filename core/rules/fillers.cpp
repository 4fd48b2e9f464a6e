// SPDX-License-Identifier: Apache-2.0
#include "rules/fillers.h"

#include "language/layers.h"

#include <algorithm>

namespace casus {

namespace {

bool isWanted(const Document& document, const Element& element, const Participant& participant)
{
    if (participant.part != element.part)
        return false;
    return element.part != Participant::Part::Beside
        || std::find(
               element.words.begin(), element.words.end(), document.tokens()[participant.preposition].folded)
        != element.words.end();
}

/// The lexicon entry of the classes of an element that ends with a word; or null.
const Match* entryAt(const Document& document, const Element& element, std::uint32_t word)
{
    constexpr std::uint32_t longest = 4; // words of an entry
    const Span sentence = document.sentenceOf(word).tokens;
    for (std::uint32_t token = std::max(sentence.begin + longest, word + 1) - longest; token <= word; ++token)
        for (const Match& match : document.matchesAt(token))
            if (match.tokens.end == word + 1
                && std::find(element.classes.begin(), element.classes.end(), match.wordClass)
                    != element.classes.end())
                return &match;
    return nullptr;
}

} // namespace

bool hasHead(const Document& document, const Element& element, const Phrase& phrase)
{
    if (element.kinds.empty() && element.classes.empty())
        return true;
    const Document::Layers& layers = document.layers();
    if (phrase.mention) {
        const std::string& kind = layers.mentions[*phrase.mention].kind;
        return std::find(element.kinds.begin(), element.kinds.end(), kind) != element.kinds.end();
    }
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        for (const Match& match : layers.matchesAt(token))
            if (match.tokens.end == phrase.head + 1)
                for (const Label name : element.classes)
                    if (match.is(name))
                        return true;
    return false;
}

bool addParticipants(const Document& document, std::span<const Element> wanted, RuleMatch& match)
{
    const std::vector<Participant> participants = participantsOf(document, match.tokens);
    for (const Element& element : wanted) {
        bool isFound = element.isOptional;
        for (const Participant& participant : participants) {
            if (!isWanted(document, element, participant))
                continue;
            const Phrase* phrase = document.phraseAt(participant.token);
            const Match* entry = element.isLexical ? entryAt(document, element, participant.token) : nullptr;
            if (element.isLexical ? !entry : !phrase || !hasHead(document, element, *phrase))
                continue;
            isFound = true;
            if (!element.role.empty())
                match.captures.push_back({element.role, entry ? entry->tokens : phrase->tokens, entry});
        }
        if (!isFound)
            return false;
    }
    return true;
}

} // namespace casus
