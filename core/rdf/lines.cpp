// SPDX-License-Identifier: Apache-2.0
#include "rdf/lines.h"

#include "rdf/escapes.h"

#include <cstring>
#include <string_view>

namespace casus::rdf {

using namespace std::string_view_literals;

namespace {

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

void add(const Statement& statement, LineWriter& writer)
{
    std::visit([&](const auto& object) { writer.add(statement.subject, statement.predicate, object); },
        statement.object);
}

} // namespace

LineWriter::LineWriter(std::string& out, const Iri* graph, TripleTerms tripleTerms)
    : out_(out)
    , tripleTerms_(tripleTerms)
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

bool LineWriter::reify(const Iri& reifier, const Iri& subject, const Iri& predicate, const Object& object)
{
    if (tripleTerms_ == TripleTerms::No)
        return false;
    append(out_, "<"sv, std::string_view(reifier.text()), "> <"sv, reifiesProperty, "> <<( "sv);
    LineWriter term(out_, nullptr);
    term.end_ = " )>>" + end_;
    std::visit([&](const auto& value) { term.add(subject, predicate, value); }, object);
    return true;
}

void appendQuads(std::span<const Statement> statements, std::string& out)
{
    while (!statements.empty()) {
        const Iri& graph = statements.front().graph;
        LineWriter writer(out, &graph);
        for (; !statements.empty() && statements.front().graph == graph; statements = statements.subspan(1))
            add(statements.front(), writer);
    }
}

void appendTriples(std::span<const Statement> statements, std::string& out)
{
    LineWriter writer(out, nullptr);
    for (const Statement& statement : statements)
        add(statement, writer);
}

} // namespace casus::rdf
