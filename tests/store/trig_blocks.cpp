// SPDX-License-Identifier: Apache-2.0
#include "store/trig_blocks.h"
#include "catch.h"

#include <utility>
#include <vector>

using namespace casus;

namespace {

using Documents = std::vector<std::pair<std::string, std::size_t>>;

/// Byte by byte, as the cut must not depend on where pieces end.
Documents cut(const std::string& text)
{
    Documents documents;
    TrigBlocks blocks(
        [&](const std::string& document, std::size_t line) { documents.emplace_back(document, line); });
    for (const char byte : text)
        blocks.write({&byte, 1});
    blocks.finish();
    return documents;
}

} // namespace

TEST_CASE("TriG is cut behind each graph, with the prefixes that hold there")
{
    const Documents documents = cut("@prefix e: <urn:e:> .\n<urn:g> { e:a e:b e:c }\n@prefix e: <urn:f:> "
                                    ".\n<urn:h> { e:a e:b e:c }\n<urn:i> { e:a e:b e:c }\n");
    REQUIRE(documents.size() == 3);
    CHECK(documents[0].first == "@prefix e: <urn:e:> .\n<urn:g> { e:a e:b e:c }");
    CHECK(documents[1].first == "@prefix e: <urn:e:> . \n@prefix e: <urn:f:> .\n<urn:h> { e:a e:b e:c }");
    CHECK(documents[1].second == 2);
    CHECK(documents[2].first == "@prefix e: <urn:f:> . \n<urn:i> { e:a e:b e:c }");
    CHECK(documents[2].second == 4);
}

TEST_CASE("Braces in texts, IRIs and comments of TriG are no braces")
{
    for (const std::string object : {"\"} {\"", "'}'", "\"\"\"a \"} \n\"\" }\"\"\"", "'''} ' '''",
             "\"\\\"}\"", "\"\"", "<urn:}>", "\"\"\"\\\"\"\"}\"\"\"", "e:a\\}b", "1 # }\n"}) {
        INFO(object);
        const Documents documents = cut("<urn:g> { e:a e:b " + object + " } <urn:h> { }");
        REQUIRE(documents.size() == 2);
        CHECK(documents[0].first == "<urn:g> { e:a e:b " + object + " }");
    }
}

TEST_CASE("Words of SPARQL in TriG are written as Raptor knows them")
{
    const Documents documents
        = cut("PREFIX e: <urn:e:>\nbase <urn:x>\nGRAPH e:g { e:a e:b e:c }\nGraph e:h { }");
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].first == "@prefix e: <urn:e:> .\n@base <urn:x> .\n e:g { e:a e:b e:c }");
    CHECK(documents[1].first == "@base <urn:x> . @prefix e: <urn:e:> . \n e:h { }");
}

TEST_CASE("What stands behind the last graph of TriG is a document too")
{
    const Documents documents = cut("<urn:g> { }\n<urn:a> <urn:b> \"@prefix x: <urn:y>\" .\n");
    REQUIRE(documents.size() == 2);
    CHECK(documents[1].first == "\n<urn:a> <urn:b> \"@prefix x: <urn:y>\" .\n");
    CHECK(cut("<urn:g> { }\n \n").size() == 1);
    CHECK(cut("<urn:g> { <urn:a>").size() == 1);
    CHECK(cut("").empty());
}
