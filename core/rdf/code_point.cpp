// SPDX-License-Identifier: Apache-2.0
#include "rdf/code_point.h"

#include <array>

namespace casus {

namespace {

/// What may follow a first byte: how many bytes the character has, and which second bytes are legal.
struct Sequence
{
    unsigned char firstLow;
    unsigned char firstHigh;
    unsigned char secondLow;
    unsigned char secondHigh;
    unsigned char bytes;
};

constexpr std::array<Sequence, 8> sequences {{
    {0xC2, 0xDF, 0x80, 0xBF, 2},
    {0xE0, 0xE0, 0xA0, 0xBF, 3},
    {0xE1, 0xEC, 0x80, 0xBF, 3},
    {0xED, 0xED, 0x80, 0x9F, 3},
    {0xEE, 0xEF, 0x80, 0xBF, 3},
    {0xF0, 0xF0, 0x90, 0xBF, 4},
    {0xF1, 0xF3, 0x80, 0xBF, 4},
    {0xF4, 0xF4, 0x80, 0x8F, 4},
}};

CodePoint decode(std::string_view text, const Sequence& sequence)
{
    if (text.size() < sequence.bytes)
        return {};
    const auto second = static_cast<unsigned char>(text[1]);
    if (second < sequence.secondLow || second > sequence.secondHigh)
        return {};
    char32_t value = static_cast<unsigned char>(text[0]) & (0x7Fu >> sequence.bytes);
    for (const char byte : text.substr(1, sequence.bytes - 1u)) {
        if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80)
            return {};
        value = value << 6 | (static_cast<unsigned char>(byte) & 0x3Fu);
    }
    return {value, sequence.bytes};
}

} // namespace

CodePoint firstCodePoint(std::string_view text)
{
    if (text.empty())
        return {};
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return {first, 1};
    for (const Sequence& sequence : sequences)
        if (sequence.firstLow <= first && first <= sequence.firstHigh)
            return decode(text, sequence);
    return {};
}

} // namespace casus
