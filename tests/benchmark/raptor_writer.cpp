// SPDX-License-Identifier: Apache-2.0
#include "raptor_writer.h"

#include <raptor2.h>

namespace {

using namespace casus::rdf;

const unsigned char* bytes(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.c_str());
}

raptor_term* termOf(raptor_world* world, const Iri& iri)
{
    return raptor_new_term_from_uri_string(world, bytes(iri.text()));
}

raptor_term* termOf(raptor_world* world, const Literal& literal)
{
    raptor_uri* datatype
        = literal.datatype().empty() ? nullptr : raptor_new_uri(world, bytes(literal.datatype()));
    raptor_term* term = raptor_new_term_from_literal(world, bytes(literal.text()), datatype,
        literal.language().empty() ? nullptr : bytes(literal.language()));
    if (datatype)
        raptor_free_uri(datatype);
    return term;
}

} // namespace

void writeAsRaptor(const std::vector<Statement>& statements, std::FILE* out)
{
    raptor_world* world = raptor_new_world();
    raptor_serializer* serializer = raptor_new_serializer(world, "nquads");
    raptor_serializer_start_to_file_handle(serializer, nullptr, out);
    for (const Statement& statement : statements) {
        raptor_term* object
            = std::visit([world](const auto& value) { return termOf(world, value); }, statement.object);
        raptor_statement* triple = raptor_new_statement_from_nodes(world, termOf(world, statement.subject),
            termOf(world, statement.predicate), object, termOf(world, statement.graph));
        raptor_serializer_serialize_statement(serializer, triple);
        raptor_free_statement(triple);
    }
    raptor_serializer_serialize_end(serializer);
    raptor_free_serializer(serializer);
    raptor_free_world(world);
}
