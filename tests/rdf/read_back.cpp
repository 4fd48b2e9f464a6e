// SPDX-License-Identifier: Apache-2.0
#include "read_back.h"

#include "rdf/lines.h"

#include <memory>
#include <sstream>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

using namespace casus::rdf;

namespace {

std::string text(raptor_uri* uri)
{
    return reinterpret_cast<const char*>(raptor_uri_as_string(uri));
}

Iri iri(const raptor_term* term)
{
    return Iri(term->type == RAPTOR_TERM_TYPE_URI ? text(term->value.uri) : "not an IRI");
}

Object object(const raptor_term* term)
{
    if (term->type != RAPTOR_TERM_TYPE_LITERAL)
        return iri(term);
    const raptor_term_literal_value& literal = term->value.literal;
    const std::string value(reinterpret_cast<const char*>(literal.string), literal.string_len);
    if (literal.language)
        return Literal::inLanguage(value, reinterpret_cast<const char*>(literal.language));
    return literal.datatype ? Literal(value, Iri(text(literal.datatype))) : Literal(value);
}

void collect(void* statements, raptor_statement* triple)
{
    const Iri graph = triple->graph ? iri(triple->graph) : Iri("urn:no-graph");
    static_cast<std::vector<Statement>*>(statements)
        ->push_back({iri(triple->subject), iri(triple->predicate), object(triple->object), graph});
}

} // namespace

std::set<std::string> readBack(World& world, const Format& format, std::string_view document)
{
#if defined(__SANITIZE_ADDRESS__)
    // Raptor's parser of N-Quads leaks datatypes; Casus itself never parses.
    const __lsan::ScopedDisabler noLeakCheck;
#endif
    std::vector<Statement> statements;
    const std::unique_ptr<raptor_parser, decltype(&raptor_free_parser)> parser(
        raptor_new_parser(world.get(), format.raptorName), &raptor_free_parser);
    const std::unique_ptr<raptor_uri, decltype(&raptor_free_uri)> base(
        raptor_new_uri(world.get(), reinterpret_cast<const unsigned char*>("urn:base")), &raptor_free_uri);
    raptor_parser_set_statement_handler(parser.get(), &statements, collect);
    raptor_parser_parse_start(parser.get(), base.get());
    raptor_parser_parse_chunk(
        parser.get(), reinterpret_cast<const unsigned char*>(document.data()), document.size(), 1);
    world.throwIfComplained("read back");
    return expected(format, statements);
}

std::set<std::string> expected(const Format& format, std::span<const Statement> statements)
{
    std::string lines;
    if (format.hasGraphs)
        appendQuads(statements, lines);
    else
        appendTriples(statements, lines);
    std::set<std::string> result;
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);)
        result.insert(line);
    return result;
}
