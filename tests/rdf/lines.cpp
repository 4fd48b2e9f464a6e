// SPDX-License-Identifier: Apache-2.0
#include "rdf/lines.h"
#include "catch.h"

using namespace casus::rdf;

namespace {

std::string quad(Object object)
{
    std::string out;
    const Statement statement {Iri("urn:s"), Iri("urn:p"), std::move(object), Iri("urn:g")};
    appendQuads({&statement, 1}, out);
    return out;
}

} // namespace

TEST_CASE("A quad is one line")
{
    CHECK(quad(Iri("urn:o")) == "<urn:s> <urn:p> <urn:o> <urn:g> .\n");
    CHECK(quad(Literal("Taji")) == "<urn:s> <urn:p> \"Taji\" <urn:g> .\n");
    CHECK(quad(Literal::inLanguage("Taji", "en")) == "<urn:s> <urn:p> \"Taji\"@en <urn:g> .\n");
    CHECK(quad(Literal("2020", Iri("urn:year"))) == "<urn:s> <urn:p> \"2020\"^^<urn:year> <urn:g> .\n");
}

TEST_CASE("A reifier has a triple term of RDF 1.2, and nothing where that is not asked for")
{
    const Iri graph("urn:g"), claim("urn:c"), subject("urn:s"), property("urn:p");
    std::string out;
    CHECK_FALSE(LineWriter(out, &graph).reify(claim, subject, property, Iri("urn:o")));
    CHECK(out.empty());
    CHECK(LineWriter(out, &graph, TripleTerms::Yes).reify(claim, subject, property, Literal("\"")));
    CHECK(LineWriter(out, nullptr, TripleTerms::Yes).reify(claim, subject, property, Iri("urn:o")));
    CHECK(out
        == "<urn:c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( <urn:s> <urn:p> \"\\\"\" )>> "
           "<urn:g> .\n"
           "<urn:c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( <urn:s> <urn:p> <urn:o> )>> "
           ".\n");
}

TEST_CASE("Only what must be escaped in a line is")
{
    CHECK(quad(Literal("\"")) == "<urn:s> <urn:p> \"\\\"\" <urn:g> .\n");
    CHECK(quad(Literal("x\n \"\"")) == "<urn:s> <urn:p> \"x\\n \\\"\\\"\" <urn:g> .\n");
    CHECK(quad(Literal("a\tb\\c")) == "<urn:s> <urn:p> \"a\\tb\\\\c\" <urn:g> .\n");
    CHECK(quad(Literal("قاسم 🚀")) == "<urn:s> <urn:p> \"قاسم 🚀\" <urn:g> .\n");
    CHECK(quad(Literal("")) == "<urn:s> <urn:p> \"\" <urn:g> .\n");
}

TEST_CASE("A triple is a quad without graph, and lines are appended")
{
    const std::vector<Statement> statements {
        {Iri("urn:s"), Iri("urn:p"), Iri("urn:o"), Iri("urn:g")},
        {Iri("urn:s"), Iri("urn:p"), Literal("x"), Iri("urn:g")},
    };
    std::string out = "# before\n";
    appendTriples(statements, out);
    CHECK(out == "# before\n<urn:s> <urn:p> <urn:o> .\n<urn:s> <urn:p> \"x\" .\n");
}
