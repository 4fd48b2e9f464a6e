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
    if (element.kind == Element::Kind::Word || element.kind == Element::Kind::Lemma)
        return element.words;
    std::vector<std::uint64_t> keys;
    for (const Label label : element.classes)
        keys.push_back(label.number + 1ULL); // 0 is no key
    return keys;
}

/// What a pattern cannot do without: in the text, or somewhere in the tree.
std::vector<const Element*> required(const Pattern& pattern)
{
    using Kind = Element::Kind;
    std::vector<const Element*> elements;
    const auto add = [&](const std::vector<Element>& all, auto isWanted) {
        for (const Element& element : all)
            if (isWanted(element) && !element.isOptional)
                elements.push_back(&element);
    };
    add(pattern.elements,
        [](const Element& element) { return element.kind == Kind::Class || element.kind == Kind::Lemma; });
    add(pattern.participants, [](const Element& element) { return element.isLexical; });
    if (elements.empty())
        add(pattern.elements, [](const Element& element) { return element.kind == Kind::Word; });
    return elements;
}

} // namespace

Cues::CuesByKey& Cues::tableOf(const Element& element)
{
    return element.kind == Element::Kind::Word ? cuesOfWord_
        : element.kind == Element::Kind::Lemma ? cuesOfLemma_
                                               : cuesOfClass_;
}

Cues::Cues(std::span<const Pattern> patterns)
    : needs_(patterns.size())
{
    std::map<std::pair<const CuesByKey*, std::vector<std::uint64_t>>, std::uint32_t> cues;
    for (std::uint32_t number = 0; number < patterns.size(); ++number) {
        for (const Element* element : required(patterns[number])) {
            CuesByKey& table = tableOf(*element);
            const auto next = static_cast<std::uint32_t>(cues.size());
            const auto [cue, isNew] = cues.try_emplace({&table, keysOf(*element)}, next);
            needs_[number].push_back({cue->second, element->kind != Element::Kind::Participant});
            if (!isNew)
                continue;
            patterns_.emplace_back();
            for (const std::uint64_t key : cue->first.second)
                if (std::vector<std::uint32_t>& known = table[key]; known.empty() || known.back() != next)
                    known.push_back(next);
        }
        (needs_[number].empty() ? always_ : patterns_[needs_[number].front().cue]).push_back(number);
    }
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
    if (cuesOfLemma_.size() > 0)
        for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
            note(cuesOfLemma_.find(lemmaHash(document, token)), token);
    std::vector<Candidate> candidates;
    for (const std::uint32_t pattern : always_)
        candidates.push_back({pattern, none});
    for (const std::uint32_t cue : found)
        for (const std::uint32_t pattern : patterns_[cue]) {
            Candidate candidate {pattern, none};
            bool isPossible = true;
            for (const Need& need : needs_[pattern]) {
                isPossible = isPossible && last[need.cue] != none;
                if (need.isBehindStart)
                    candidate.last = std::min(candidate.last, last[need.cue]);
            }
            if (isPossible)
                candidates.push_back(candidate);
        }
    std::sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.pattern < b.pattern; });
    return candidates;
}

} // namespace casus
