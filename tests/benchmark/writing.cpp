// SPDX-License-Identifier: Apache-2.0
// What a statement costs to write as N-Quads, beside others: benchmark-writing FACTS.nq
#include "clock.h"
#include "raptor_writer.h"

#ifdef CASUS_HAS_SERD
#include "serd_writer.h"
#endif

#include "shapes/quad_file.h"
#include "rdf/format.h"
#include "rdf/lines.h"
#include "rdf/serializer.h"

#include <cstdio>
#include <iostream>

using namespace casus;

namespace {

constexpr int rounds = 5;
constexpr std::size_t mostStatements = 400'000;
constexpr std::size_t articleStatements = 500; // that are handed on together

rdf::Object objectOf(const rdf::Node& node)
{
    if (node.isIri())
        return rdf::Iri(node.text);
    if (!node.language.empty())
        return rdf::Literal::inLanguage(node.text, node.language);
    return node.datatype.ends_with("#string") ? rdf::Literal(node.text)
                                              : rdf::Literal(node.text, rdf::Iri(node.datatype));
}

std::vector<rdf::Statement> readStatements(const std::string& file)
{
    std::vector<rdf::Statement> statements;
    readQuads(file, std::cin, [&](const rdf::Quad& quad) {
        if (statements.size() < mostStatements)
            statements.push_back({rdf::Iri(quad.subject.text), rdf::Iri(quad.predicate.text),
                objectOf(quad.object), rdf::Iri(quad.graph.text)});
    });
    return statements;
}

/// As an export writes: a worker renders an article, the writer hands it on.
void writeAsCasus(const std::vector<rdf::Statement>& statements, std::FILE* out)
{
    rdf::World world;
    rdf::Serializer serializer(world, rdf::formatNamed("nquads"), {},
        [out](std::string_view block) { std::fwrite(block.data(), 1, block.size(), out); });
    std::string lines;
    for (std::span<const rdf::Statement> rest = statements; !rest.empty();) {
        const std::size_t size = std::min(articleStatements, rest.size());
        lines.clear();
        rdf::appendQuads(rest.first(size), lines);
        serializer.writeLines(lines);
        rest = rest.subspan(size);
    }
    serializer.finish();
}

/// Nanoseconds a statement.
template <typename Write>
double measure(const std::vector<rdf::Statement>& statements, Write write)
{
    std::FILE* out = std::fopen("/dev/null", "wb");
    const double seconds = medianSeconds(rounds, [&] { write(statements, out); });
    std::fclose(out);
    return seconds * 1e9 / static_cast<double>(statements.size());
}

void row(const char* what, double nanoseconds, double own)
{
    std::printf("%-10s %12.1f %12.1f\n", what, nanoseconds, nanoseconds / own);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: benchmark-writing FACTS.nq\n", stderr);
        return 2;
    }
    const std::vector<rdf::Statement> statements = readStatements(arguments[1]);
    std::printf("%zu statements\n%-10s %12s %12s\n", statements.size(), "", "ns/statement", "times casus");
    const double own = measure(statements, writeAsCasus);
    row("casus", own, own);
#ifdef CASUS_HAS_SERD
    row("serd", measure(statements, writeAsSerd), own);
#else
    std::puts("serd is not installed (libserd-dev): not compared");
#endif
    row("raptor", measure(statements, writeAsRaptor), own);
}
