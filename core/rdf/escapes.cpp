// SPDX-License-Identifier: Apache-2.0
#include "rdf/escapes.h"

#include <algorithm>
#include <array>

namespace casus::rdf {

namespace {

constexpr std::size_t numericSize = 6; // of \u001F

/// All controls as \u001F and the like, one behind the other: those of ASCII below the space, then DEL.
constexpr std::array<char, 33 * numericSize> makeNumericEscapes()
{
    std::array<char, 33 * numericSize> text {};
    std::size_t end = 0;
    for (unsigned number = 0; number < 33; ++number) {
        const unsigned byte = number == 32 ? 0x7F : number;
        for (const char character :
            {'\\', 'u', '0', '0', "01234567"[byte >> 4], "0123456789ABCDEF"[byte & 15]})
            text[end++] = character;
    }
    return text;
}

constexpr std::array<char, 33 * numericSize> numericEscapes = makeNumericEscapes();

/// What stands for a byte of a literal; empty where it stands for itself.
constexpr std::array<std::string_view, 256> makeEscapes()
{
    std::array<std::string_view, 256> escapes {};
    const std::string_view numeric(numericEscapes.data(), numericEscapes.size());
    for (std::size_t byte = 0; byte < ' '; ++byte)
        escapes[byte] = numeric.substr(byte * numericSize, numericSize);
    escapes[0x7F] = numeric.substr(32 * numericSize);
    escapes['\b'] = "\\b";
    escapes['\t'] = "\\t";
    escapes['\n'] = "\\n";
    escapes['\f'] = "\\f";
    escapes['\r'] = "\\r";
    escapes['"'] = "\\\"";
    escapes['\\'] = "\\\\";
    return escapes;
}

constexpr std::array<std::string_view, 256> escapes = makeEscapes();

std::string_view escapeOf(char byte)
{
    return escapes[static_cast<unsigned char>(byte)];
}

} // namespace

bool needsEscapes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char byte) { return !escapeOf(byte).empty(); });
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char byte : text)
        if (const std::string_view escape = escapeOf(byte); escape.empty())
            out += byte;
        else
            out += escape;
    return out;
}

} // namespace casus::rdf
