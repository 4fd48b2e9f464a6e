// SPDX-License-Identifier: Apache-2.0
#include "rdf/escapes.h"

#include <algorithm>
#include <array>

namespace casus::rdf {

namespace {

/// What stands for a byte of a literal; empty where it stands for itself. A Literal holds no other control
/// characters.
constexpr std::array<std::string_view, 256> makeEscapes()
{
    std::array<std::string_view, 256> escapes {};
    escapes['\t'] = "\\t";
    escapes['\n'] = "\\n";
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
