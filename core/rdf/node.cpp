// SPDX-License-Identifier: Apache-2.0
#include "rdf/node.h"

#include "rdf/escapes.h"
#include "rdf/names.h"

namespace casus::rdf {

namespace {

/// What an IRI must not hold is written by its number, so that it does not end the IRI for a reader.
std::string iriText(std::string_view iri)
{
    constexpr std::string_view forbidden = "<>\"{}|^`\\\x7F";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "<";
    for (const char byte : iri) {
        const auto value = static_cast<unsigned char>(byte);
        if (value <= ' ' || forbidden.find(byte) != std::string_view::npos)
            (text += "\\u00") += {digits[value >> 4U], digits[value & 15U]};
        else
            text += byte;
    }
    return text + '>';
}

} // namespace

std::string lineText(const Node& node)
{
    if (node.isIri())
        return iriText(node.text);
    if (node.isBlank())
        return "_:" + node.text;
    const std::string quoted = '"' + escaped(node.text) + '"';
    if (!node.language.empty())
        return quoted + '@' + node.language;
    return node.datatype == stringDatatype ? quoted : quoted + "^^<" + node.datatype + '>';
}

} // namespace casus::rdf
