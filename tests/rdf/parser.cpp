// SPDX-License-Identifier: Apache-2.0
#include "rdf/parser.h"

#include "catch.h"

#include <stdexcept>
#include <vector>

using namespace casus::rdf;
using Catch::Matchers::Contains;

namespace {

/// The statements of a document that comes in blocks of `size` bytes, as lines.
std::vector<std::string> parsed(const char* syntax, std::string_view document, std::size_t size = 7)
{
    World world(World::Interning::Yes);
    std::vector<std::string> lines;
    const QuadTaker take = [&](const Quad& quad) {
        lines.push_back(lineText(quad.subject) + ' ' + lineText(quad.predicate) + ' ' + lineText(quad.object)
            + (quad.graph.text.empty() ? "" : ' ' + lineText(quad.graph)));
    };
    Parser parser(world, syntax, "cannot read facts", take, 11);
    for (; !document.empty(); document.remove_prefix(std::min(size, document.size())))
        parser.parse(document.substr(0, size));
    parser.finish();
    return lines;
}

} // namespace

TEST_CASE("Statements are read from blocks that end anywhere")
{
    CHECK(parsed("nquads", "<urn:a> <urn:p> \"\\u00E9\\n\"@EN <urn:g> .\n_:x <urn:p> \"1\"^^<urn:n> .\n")
        == std::vector<std::string> {R"(<urn:a> <urn:p> "é\n"@en <urn:g>)", R"(_:x <urn:p> "1"^^<urn:n>)"});
    CHECK(parsed("turtle", "@prefix : <urn:x:> . :a :p :b , 1 .")
        == std::vector<std::string> {"<urn:x:a> <urn:x:p> <urn:x:b>",
            "<urn:x:a> <urn:x:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"});
}

TEST_CASE("What is wrong is told with the line it is in, counted from the first")
{
    CHECK_THROWS_WITH(parsed("nquads", "<urn:a> <urn:p> <urn:b> .\n<urn:a> nonsense .\n"),
        Contains("cannot read facts, line 12: "));
    CHECK_THROWS_WITH(parsed("turtle", "\n\n@prefix a"), Contains("cannot read facts, line 13: "));
}

TEST_CASE("What the taker throws comes out of the parser")
{
    World world(World::Interning::Yes);
    std::size_t taken = 0;
    Parser parser(world, "nquads", "cannot read facts", [&](const Quad&) {
        ++taken;
        throw std::runtime_error("enough");
    });
    CHECK_THROWS_WITH(parser.parse("<urn:a> <urn:p> <urn:b> .\n<urn:a> <urn:p> <urn:c> .\n"), "enough");
    CHECK(taken == 1);
}
