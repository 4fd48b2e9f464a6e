// SPDX-License-Identifier: Apache-2.0
#include "rules/fillers.h"

#include "language/layers.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace casus {

namespace {

bool isRelation(std::string_view found, std::string_view wanted)
{
    return found.starts_with(wanted) && (found.size() == wanted.size() || found[wanted.size()] == ':');
}

/// The words that the relations of a path lead to from a word; in text order at each step.
std::vector<std::uint32_t> follow(
    const Document& document, std::span<const Element::Step> path, std::uint32_t word)
{
    const std::span<const Dependency> tree = document.dependencies();
    const Span sentence = document.sentenceOf(word).tokens;
    std::vector<std::uint32_t> words {word};
    for (const Element::Step& step : path) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t from : words) {
            if (step.isUp && tree[from].head != from && isRelation(tree[from].relation, step.relation))
                next.push_back(tree[from].head);
            for (std::uint32_t child = sentence.begin; child < sentence.end && !step.isUp; ++child)
                if (child != from && tree[child].head == from
                    && isRelation(tree[child].relation, step.relation))
                    next.push_back(child);
        }
        words = std::move(next);
    }
    return words;
}

bool isWanted(const Document& document, const Element& element, const Participant& participant)
{
    if (participant.part != element.part)
        return false;
    return element.part != Participant::Part::Beside
        || std::find(
               element.words.begin(), element.words.end(), document.tokens()[participant.preposition].folded)
        != element.words.end();
}

/// The lexicon entry of the classes of an element that ends with a word or hangs on it: `state of emergency`;
/// or null.
const Match* entryAt(const Document& document, const Element& element, std::uint32_t word)
{
    constexpr std::uint32_t longest = 4; // words of an entry
    const Span sentence = document.sentenceOf(word).tokens;
    for (std::uint32_t token = std::max(sentence.begin + longest, word + 1) - longest; token <= word; ++token)
        for (const Match& match : document.matchesAt(token))
            if ((match.tokens.end == word + 1
                    || (match.tokens.contains(word) && headOf(document, match.tokens) == word))
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

namespace {

/// What an element captures where it asks for the thing that a word of the tree stands for.
std::optional<Capture> captureAt(const Document& document, const Element& element, std::uint32_t word)
{
    if (element.isLexical) {
        const Match* entry = entryAt(document, element, word);
        return entry ? std::optional(Capture {element.role, entry->tokens, entry}) : std::nullopt;
    }
    if (!element.path.empty() && document.tags()[word].specific == "PRP$")
        return std::nullopt; // "its" of "its troops" is no phrase
    const Phrase* phrase = document.phraseAt(word);
    if (phrase && hasHead(document, element, *phrase))
        return Capture {element.role, phrase->tokens, nullptr};
    // A path may lead to a verb, which stands in no noun phrase.
    const bool isVerb = !phrase && !element.path.empty() && element.kinds.empty() && element.classes.empty();
    return isVerb ? std::optional(Capture {element.role, {word, word + 1}, nullptr}) : std::nullopt;
}

} // namespace

const std::vector<Participant>& Fillers::participantsIn(Span words)
{
    const auto known
        = std::find_if(known_.begin(), known_.end(), [&](const Known& one) { return one.words == words; });
    if (known != known_.end())
        return known->participants;
    return known_.emplace_back(Known {words, participantsOf(document_, words)}).participants;
}

bool Fillers::add(std::span<const Element> wanted, RuleMatch& match)
{
    if (!hasTree(document_, match.tokens.begin))
        return std::all_of(
            wanted.begin(), wanted.end(), [](const Element& element) { return element.isOptional; });
    for (const Element& element : wanted) {
        std::vector<std::uint32_t> words;
        if (!element.path.empty())
            words = follow(document_, element.path, headOf(document_, match.tokens));
        else
            for (const Participant& participant : participantsIn(match.tokens))
                if (isWanted(document_, element, participant))
                    words.push_back(participant.token);
        bool isFound = element.isOptional;
        for (const std::uint32_t word : words)
            if (const auto capture = captureAt(document_, element, word)) {
                isFound = true;
                if (!element.role.empty())
                    match.captures.push_back(*capture);
            }
        if (!isFound)
            return false;
    }
    return true;
}

} // namespace casus
