// SPDX-License-Identifier: Apache-2.0
#include "serd_writer.h"

#include <serd/serd.h>

namespace {

using namespace casus::rdf;

SerdNode nodeOf(SerdType type, const std::string& text)
{
    return text.empty() && type == SERD_URI
        ? SERD_NODE_NULL
        : serd_node_from_substring(type, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

} // namespace

void writeAsSerd(const std::vector<Statement>& statements, std::FILE* out)
{
    SerdEnv* environment = serd_env_new(nullptr);
    SerdWriter* writer
        = serd_writer_new(SERD_NQUADS, SERD_STYLE_BULK, environment, nullptr, serd_file_sink, out);
    for (const Statement& statement : statements) {
        const SerdNode graph = nodeOf(SERD_URI, statement.graph.text());
        const SerdNode subject = nodeOf(SERD_URI, statement.subject.text());
        const SerdNode predicate = nodeOf(SERD_URI, statement.predicate.text());
        if (const Iri* iri = std::get_if<Iri>(&statement.object)) {
            const SerdNode object = nodeOf(SERD_URI, iri->text());
            serd_writer_write_statement(writer, 0, &graph, &subject, &predicate, &object, nullptr, nullptr);
            continue;
        }
        const Literal& literal = std::get<Literal>(statement.object);
        const SerdNode object = nodeOf(SERD_LITERAL, literal.text());
        const SerdNode datatype = nodeOf(SERD_URI, literal.datatype());
        const SerdNode language
            = literal.language().empty() ? SERD_NODE_NULL : nodeOf(SERD_LITERAL, literal.language());
        serd_writer_write_statement(writer, 0, &graph, &subject, &predicate, &object, &datatype, &language);
    }
    serd_writer_finish(writer);
    serd_writer_free(writer);
    serd_env_free(environment);
}
