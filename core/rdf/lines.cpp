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
    ((out += '<') += iri.text()) += "> ";
}

void append(LiteralView literal, std::string& out)
{
    out += '"';
    appendEscaped(literal.text(), out);
    if (!literal.language().empty())
        ((out += "\"@") += literal.language()) += ' ';
    else if (!literal.datatype().empty())
        ((out += "\"^^<") += literal.datatype()) += "> ";
    else
        out += "\" ";
}

} // namespace

void LineWriter::begin(const Iri& subject, const Iri& predicate)
{
    append(subject, out_);
    append(predicate, out_);
}

void LineWriter::end()
{
    if (graph_)
        append(*graph_, out_);
    out_ += ".\n";
}

void LineWriter::add(const Iri& subject, const Iri& predicate, const Iri& object)
{
    begin(subject, predicate);
    append(object, out_);
    end();
}

void LineWriter::add(const Iri& subject, const Iri& predicate, LiteralView object)
{
    begin(subject, predicate);
    append(object, out_);
    end();
}

void appendQuads(std::span<const Statement> statements, std::string& out)
{
    for (const Statement& statement : statements)
        std::visit([&](const auto& object) { LineWriter(out, &statement.graph).add(statement.subject, statement.predicate, object); },
            statement.object);
}

void appendTriples(std::span<const Statement> statements, std::string& out)
{
    for (const Statement& statement : statements)
        std::visit([&](const auto& object) { LineWriter(out, nullptr).add(statement.subject, statement.predicate, object); },
            statement.object);
}

} // namespace casus::rdf
