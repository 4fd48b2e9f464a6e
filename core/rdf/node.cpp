// SPDX-License-Identifier: Apache-2.0
#include "rdf/node.h"

#include "rdf/escapes.h"
#include "rdf/names.h"

namespace casus::rdf {

namespace {

/// Literals of others may hold control characters, which escaped() leaves alone.
std::string withoutControls(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char byte : text)
        if (const auto value = static_cast<unsigned char>(byte); value < ' ' || value == 0x7F)
            (out += "\\u00") += {digits[value >> 4U], digits[value & 15U]};
        else
            out += byte;
    return out;
}

} // namespace

std::string lineText(const Node& node)
{
    if (node.isIri())
        return '<' + node.text + '>';
    if (node.isBlank())
        return "_:" + node.text;
    const std::string quoted = '"' + withoutControls(escaped(node.text)) + '"';
    if (!node.language.empty())
        return quoted + '@' + node.language;
    return node.datatype == stringDatatype ? quoted : quoted + "^^<" + node.datatype + '>';
}

} // namespace casus::rdf
