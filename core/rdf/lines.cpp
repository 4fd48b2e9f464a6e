// SPDX-License-Identifier: Apache-2.0
#include "rdf/lines.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace casus::rdf {

using namespace std::string_view_literals;

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

/// Appends the parts in one go: most of the time that an export takes would else be spent on looking for
/// room.
template <typename... Parts>
void append(std::string& out, Parts... parts)
{
    std::size_t end = out.size();
    out.resize(end + (parts.size() + ...));
    const auto put = [&](std::string_view part) {
        std::memcpy(out.data() + end, part.data(), part.size());
        end += part.size();
    };
    (put(parts), ...);
}

} // namespace

LineWriter::LineWriter(std::string& out, const Iri* graph)
    : out_(out)
    , end_(graph ? " <" + graph->text() + "> .\n" : " .\n")
{
}

void LineWriter::add(const Iri& subject, const Iri& predicate, const Iri& object)
{
    append(out_, "<"sv, std::string_view(subject.text()), "> <"sv, std::string_view(predicate.text()),
        "> <"sv, std::string_view(object.text()), ">"sv, std::string_view(end_));
}

void LineWriter::add(const Iri& subject, const Iri& predicate, LiteralView object)
{
    const std::string escapedText = needsEscapes(object.text()) ? escaped(object.text()) : std::string();
    const std::string_view text = escapedText.empty() ? object.text() : std::string_view(escapedText);
    const bool isTyped = !object.datatype().empty();
    const std::string_view tail = isTyped ? object.datatype() : object.language();
    const std::string_view before = isTyped ? "\"^^<"sv : tail.empty() ? "\""sv : "\"@"sv;
    append(out_, "<"sv, std::string_view(subject.text()), "> <"sv, std::string_view(predicate.text()),
        "> \""sv, text, before, tail, isTyped ? ">"sv : ""sv, std::string_view(end_));
}

void appendQuads(std::span<const Statement> statements, std::string& out)
{
    for (const Statement& statement : statements)
        std::visit(
            [&](const auto& object) {
                LineWriter(out, &statement.graph).add(statement.subject, statement.predicate, object);
            },
            statement.object);
}

void appendTriples(std::span<const Statement> statements, std::string& out)
{
    for (const Statement& statement : statements)
        std::visit(
            [&](const auto& object) {
                LineWriter(out, nullptr).add(statement.subject, statement.predicate, object);
            },
            statement.object);
}

} // namespace casus::rdf
