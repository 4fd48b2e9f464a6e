// SPDX-License-Identifier: Apache-2.0
#include "rdf/lines.h"

#include <algorithm>
#include <array>
#include <string_view>

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

void appendEscaped(std::string_view text, std::string& out)
{
    while (!text.empty()) {
        const auto run
            = std::find_if(text.begin(), text.end(), [](char byte) { return !escapeOf(byte).empty(); });
        const auto size = static_cast<std::size_t>(run - text.begin());
        out.append(text.substr(0, size));
        if (size == text.size())
            return;
        out.append(escapeOf(text[size]));
        text.remove_prefix(size + 1);
    }
}

void append(const Iri& iri, std::string& out)
{
    out.append("<").append(iri.text()).append("> ");
}

void append(const Literal& literal, std::string& out)
{
    out += '"';
    appendEscaped(literal.text(), out);
    if (!literal.language().empty())
        out.append("\"@").append(literal.language()).append(" ");
    else if (!literal.datatype().empty())
        out.append("\"^^<").append(literal.datatype()).append("> ");
    else
        out.append("\" ");
}

void appendTriple(const Statement& statement, std::string& out)
{
    append(statement.subject, out);
    append(statement.predicate, out);
    std::visit([&out](const auto& object) { append(object, out); }, statement.object);
}

} // namespace

void appendQuads(std::span<const Statement> statements, std::string& out)
{
    for (const Statement& statement : statements) {
        appendTriple(statement, out);
        append(statement.graph, out);
        out.append(".\n");
    }
}

void appendTriples(std::span<const Statement> statements, std::string& out)
{
    for (const Statement& statement : statements) {
        appendTriple(statement, out);
        out.append(".\n");
    }
}

} // namespace casus::rdf
