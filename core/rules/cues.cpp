// SPDX-License-Identifier: Apache-2.0
#include "rules/cues.h"

#include "language/layers.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

namespace casus {

namespace {

constexpr std::size_t mostBits = 64; // further elements are not asked for, which costs time alone

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

/// The elements of a kind that a rule cannot do without.
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
{
    std::map<std::pair<Element::Kind, std::vector<std::uint64_t>>, std::uint64_t> bits;
    for (const Pattern& pattern : patterns) {
        needs_.push_back(0);
        std::vector<const Element*> elements = required(pattern, Element::Kind::Class);
        if (elements.empty())
            elements = required(pattern, Element::Kind::Word);
        for (const Element* element : elements) {
            const auto next = bits.size() < mostBits ? std::uint64_t {1} << bits.size() : 0;
            const auto [known, isNew] = bits.try_emplace({element->kind, keysOf(*element)}, next);
            needs_.back() |= known->second;
            if (!isNew || next == 0)
                continue;
            HashTable<std::uint64_t>& table
                = element->kind == Element::Kind::Word ? bitsOfWord_ : bitsOfClass_;
            for (const std::uint64_t key : known->first.second)
                table[key] |= next;
        }
    }
}

Cues::Found Cues::in(const Document& document, Span sentence) const
{
    Found found;
    const auto note = [&found](const std::uint64_t* bits, std::uint32_t token) {
        for (std::uint64_t left = bits ? *bits : 0; left != 0; left &= left - 1)
            found.last[static_cast<std::size_t>(std::countr_zero(left))] = token;
        found.bits |= bits ? *bits : 0;
    };
    for (const Match& match : document.layers().matchesIn(sentence))
        note(bitsOfClass_.find(match.wordClass.number + 1ULL), match.tokens.begin);
    if (bitsOfWord_.size() > 0)
        for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
            note(bitsOfWord_.find(document.layers().tokens[token].folded), token);
    return found;
}

std::uint32_t Cues::lastStart(std::size_t pattern, const Found& found) const
{
    std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
    for (std::uint64_t left = needs_[pattern]; left != 0; left &= left - 1)
        last = std::min(last, found.last[static_cast<std::size_t>(std::countr_zero(left))]);
    return last;
}

} // namespace casus
