// SPDX-License-Identifier: Apache-2.0
#include "shapes/data_graph.h"

#include "catch.h"

using namespace casus;

TEST_CASE("A term has one number until it is forgotten")
{
    TermTable terms;
    const TermId iri = terms.addIri("urn:a");
    const TermId text = terms.add({rdf::Node::Kind::Literal, "urn:a", "urn:text", {}});
    CHECK(iri != text);
    CHECK(terms.addIri("urn:a") == iri);
    terms.shrinkTo(1);
    CHECK(terms.size() == 1);
    CHECK(terms.addIri("urn:b") == text);
    CHECK(terms.at(text).text == "urn:b");
}

TEST_CASE("A graph is a set of statements that is looked at from both sides")
{
    TermTable terms;
    const TermId a = terms.addIri("urn:a");
    const TermId b = terms.addIri("urn:b");
    const TermId p = terms.addIri("urn:p");
    const DataGraph graph(terms, {{b, p, a}, {a, p, b}, {a, p, a}, {a, p, b}});
    CHECK(graph.triples().size() == 3);
    CHECK(graph.objects(a, p) == std::vector {a, b});
    CHECK(graph.subjects(p, a) == std::vector {a, b});
    CHECK(graph.about(b).size() == 1);
    CHECK(graph.object(b, p) == a);
    CHECK(graph.has({a, p, b}));
    CHECK_FALSE(graph.has({b, p, b}));
}
