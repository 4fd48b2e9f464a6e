// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "rdf/serializer.h"

#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace casus::rdf;

TEST_CASE("What Raptor logs is thrown once")
{
    World world;
    CHECK_NOTHROW(world.throwIfComplained("do nothing"));
    const std::unique_ptr<raptor_parser, decltype(&raptor_free_parser)> parser(
        raptor_new_parser(world.get(), "ntriples"), &raptor_free_parser);
    raptor_parser_parse_start(parser.get(), nullptr);
    raptor_parser_parse_chunk(parser.get(), reinterpret_cast<const unsigned char*>("nonsense\n"), 9, 1);
    CHECK_THROWS_WITH(
        world.throwIfComplained("read a test"), Catch::Matchers::StartsWith("cannot read a test: "));
    CHECK_NOTHROW(world.throwIfComplained("do nothing"));
}

TEST_CASE("Four threads write at the same time, each with a world opened before them")
{
    std::vector<std::unique_ptr<World>> worlds;
    for (int number = 0; number < 4; ++number)
        worlds.push_back(std::make_unique<World>());
    std::vector<std::string> texts(worlds.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t number = 0; number < worlds.size(); ++number)
            threads.emplace_back([&world = *worlds[number], &text = texts[number]] {
                for (const Format& format : formats()) {
                    Serializer serializer(
                        world, format, {}, [&text](std::string_view block) { text.append(block); });
                    for (int article = 0; article < 200; ++article) {
                        const std::string name = "urn:casus:article:" + std::to_string(article);
                        const Statement statement {
                            Iri(name), Iri("urn:casus:label"), Literal(name), Iri(name)};
                        serializer.write({&statement, 1});
                    }
                    serializer.finish();
                }
            });
    }
    CHECK(texts[0].size() > 4 * 200 * 50);
    for (const std::string& text : texts)
        CHECK(text == texts[0]);
}
