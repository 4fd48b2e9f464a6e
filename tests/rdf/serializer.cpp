// SPDX-License-Identifier: Apache-2.0
#include "rdf/serializer.h"
#include "catch.h"
#include "rdf/lines.h"
#include "read_back.h"

#include <casus/error.h>

#include <stdexcept>
#include <string>
#include <vector>

using namespace casus::rdf;
using casus::Error;

namespace {

const Format& anyFormat()
{
    return formats()[GENERATE(range(std::size_t {0}, std::size_t {4}))];
}

std::vector<Statement> article(const std::string& name)
{
    const Iri graph("urn:casus:article:" + name);
    const Iri attack("urn:casus:article:" + name + "#attack_1_2");
    return {{attack, Iri("https://w3id.org/casus/ns#actor"), Iri("urn:casus:org:" + name), graph},
        {attack, Iri("https://w3id.org/casus/ns#quote"), Literal("@prefix is no prefix\n"), graph}};
}

std::string write(const Format& format, const std::vector<std::vector<Statement>>& articles)
{
    World world;
    std::string text;
    Serializer serializer(world, format, {{"cas", Iri("https://w3id.org/casus/ns#")}},
        [&text](std::string_view block) { text.append(block); });
    for (const std::vector<Statement>& statements : articles)
        serializer.write(statements);
    serializer.finish();
    return text;
}

std::size_t count(std::string_view text, std::string_view word)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("N-Quads of an article are its lines")
{
    CHECK(write(formatNamed("nquads"), {article("a")})
        == "<urn:casus:article:a#attack_1_2> <https://w3id.org/casus/ns#actor> <urn:casus:org:a> "
           "<urn:casus:article:a> .\n"
           "<urn:casus:article:a#attack_1_2> <https://w3id.org/casus/ns#quote> \"@prefix is no prefix\\n\" "
           "<urn:casus:article:a> .\n");
}

TEST_CASE("Finished lines are written as they are")
{
    World world;
    std::string text;
    Serializer serializer(
        world, formatNamed("ntriples"), {}, [&text](std::string_view block) { text.append(block); });
    serializer.writeLines("<urn:s> <urn:p> \"é\" .\n");
    serializer.finish();
    CHECK(text == "<urn:s> <urn:p> \"é\" .\n");
}

TEST_CASE("Turtle says its prefixes once, whatever the number of articles")
{
    const std::string text = write(formatNamed("turtle"), {{}, article("a"), {}, article("b"), article("c")});
    INFO(text);
    CHECK(count(text, "@prefix cas:") == 1);
    CHECK(count(text, "cas:actor") == 3);
}

TEST_CASE("RDF/XML is one document, whatever the number of articles")
{
    const std::string text = write(formatNamed("rdfxml"), {article("a"), article("b")});
    CHECK(text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF "));
    CHECK(count(text, "</rdf:RDF>") == 1);
}

TEST_CASE("All articles come back from every format")
{
    const Format& format = anyFormat();
    std::vector<std::vector<Statement>> articles;
    std::vector<Statement> all;
    for (int number = 0; number < 50; ++number) {
        articles.push_back(article(std::to_string(number)));
        all.insert(all.end(), articles.back().begin(), articles.back().end());
    }
    World world;
    CHECK(readBack(world, format, write(format, articles)) == expected(format, all));
}

TEST_CASE("A run without articles gives a legal document in every format")
{
    const Format& format = anyFormat();
    World world;
    CHECK(readBack(world, format, write(format, {})).empty());
}

TEST_CASE("The same statements give the same bytes")
{
    const Format& format = anyFormat();
    CHECK(write(format, {article("a"), article("b")}) == write(format, {article("a"), article("b")}));
}

TEST_CASE("A property that does not end in a name of XML is refused by RDF/XML")
{
    const std::string property = GENERATE(as<std::string> {}, "http://example.org/123", "http://example.org/",
        "http://example.org/ns#", "urn:casus:1-2");
    World world;
    Serializer serializer(world, formatNamed("rdfxml"), {}, [](std::string_view) {});
    const Statement statement {Iri("urn:s"), Iri(property), Iri("urn:o"), Iri("urn:g")};
    CHECK_THROWS_WITH(serializer.write({&statement, 1}),
        "cannot write the property <" + property
            + "> as RDF/XML: it does not end in a name of XML; use another format or another property");
}

TEST_CASE("What the sink throws comes out of the serializer, in every format")
{
    const Format& format = anyFormat();
    World world;
    Serializer serializer(
        world, format, {}, [](std::string_view) { throw std::runtime_error("no space left on device"); });
    CHECK_THROWS_WITH(
        [&] {
            for (int number = 0; number < 5000; ++number)
                serializer.write(article(std::to_string(number)));
            serializer.finish();
        }(),
        "no space left on device");
}

TEST_CASE("A serializer that is not finished leaves nothing behind but what it has handed on")
{
    const Format& format = anyFormat();
    World world;
    std::string text;
    {
        Serializer serializer(world, format, {}, [&text](std::string_view block) { text.append(block); });
        serializer.write(article("a"));
    }
    CHECK(text.empty());
}
