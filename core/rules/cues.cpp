// SPDX-License-Identifier: Apache-2.0
#include "rules/cues.h"

#include "language/layers.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace casus {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// The keys of what an element looks for; those of classes differ from those of words by where they are kept.
std::vector<std::uint64_t> keysOf(const Element& element)
{
    if (element.kind == Element::Kind::Word)
        return element.words;
    std::vector<std::uint64_t> keys;
    for (const Label label : element.classes)
        keys.push_back(label.number + 1ULL); // 0 is no key
    return keys;
}

/// The elements of a kind that a pattern cannot do without.
std::vector<const Element*> required(const Pattern& pattern, Element::Kind kind)
{
    std::vector<const Element*> elements;
    for (const Element& element : pattern.elements)
        if (element.kind == kind && !element.isOptional)
            elements.push_back(&element);
    return elements;
}

} // namespace

Cues::Cues(std::span<const Pattern> patterns)
    : needs_(patterns.size())
{
    std::map<std::pair<Element::Kind, std::vector<std::uint64_t>>, std::uint32_t> cues;
    for (std::uint32_t number = 0; number < patterns.size(); ++number) {
        std::vector<const Element*> elements = required(patterns[number], Element::Kind::Class);
        if (elements.empty())
            elements = required(patterns[number], Element::Kind::Word);
        for (const Element* element : elements) {
            const auto next = static_cast<std::uint32_t>(cues.size());
            const auto [cue, isNew] = cues.try_emplace({element->kind, keysOf(*element)}, next);
            needs_[number].push_back(cue->second);
            if (!isNew)
                continue;
            patterns_.emplace_back();
            addTo(element->kind == Element::Kind::Word ? cuesOfWord_ : cuesOfClass_, cue->first.second, next);
        }
        (needs_[number].empty() ? always_ : patterns_[needs_[number].front()]).push_back(number);
    }
}

void Cues::addTo(HashTable<std::vector<std::uint32_t>>& table, std::span<const std::uint64_t> keys,
    std::uint32_t cue) const
{
    for (const std::uint64_t key : keys)
        if (std::vector<std::uint32_t>& known = table[key]; known.empty() || known.back() != cue)
            known.push_back(cue);
}

std::vector<Candidate> Cues::candidates(const Document& document, Span sentence) const
{
    std::vector<std::uint32_t> found; // cues
    std::vector<std::uint32_t> last; // token of each cue, once one is found
    const auto note = [&](const std::vector<std::uint32_t>* cues, std::uint32_t token) {
        if (!cues)
            return;
        last.resize(patterns_.size(), none);
        for (const std::uint32_t cue : *cues) {
            if (last[cue] == none)
                found.push_back(cue);
            last[cue] = token;
        }
    };
    for (const Match& match : document.layers().matchesIn(sentence))
        note(cuesOfClass_.find(match.wordClass.number + 1ULL), match.tokens.begin);
    if (cuesOfWord_.size() > 0)
        for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
            note(cuesOfWord_.find(document.layers().tokens[token].folded), token);
    std::vector<Candidate> candidates;
    for (const std::uint32_t pattern : always_)
        candidates.push_back({pattern, none});
    for (const std::uint32_t cue : found)
        for (const std::uint32_t pattern : patterns_[cue]) {
            Candidate candidate {pattern, none};
            bool isPossible = true;
            for (const std::uint32_t need : needs_[pattern]) {
                isPossible = isPossible && last[need] != none;
                candidate.last = std::min(candidate.last, last[need]);
            }
            if (isPossible)
                candidates.push_back(candidate);
        }
    std::sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.pattern < b.pattern; });
    return candidates;
}

} // namespace casus
