// SPDX-License-Identifier: Apache-2.0
#include "rdf/stream.h"
#include "catch.h"

#include <stdexcept>
#include <string>

using namespace casus::rdf;

namespace {

void put(Stream& stream, std::string_view text)
{
    raptor_iostream_write_bytes(text.data(), 1, text.size(), stream.get());
}

} // namespace

TEST_CASE("Small and large pieces come out in order")
{
    World world;
    std::string out;
    std::string given;
    Stream stream(world, [&out](std::string_view block) { out.append(block); });
    for (std::size_t size = 1; size < 2'000'000; size = size * 3 + 1) {
        const std::string piece(size, static_cast<char>('a' + size % 26));
        put(stream, piece);
        raptor_iostream_write_byte('.', stream.get());
        given += piece + '.';
    }
    stream.flush();
    CHECK(out == given);
}

TEST_CASE("Bytes are handed on in blocks, not one by one")
{
    World world;
    std::size_t blocks = 0;
    Stream stream(world, [&blocks](std::string_view) { ++blocks; });
    for (int number = 0; number < 1'000'000; ++number)
        raptor_iostream_write_byte('x', stream.get());
    stream.flush();
    CHECK(blocks < 10);
}

TEST_CASE("After a failure the sink is left alone, and the failure is thrown each time")
{
    World world;
    int calls = 0;
    Stream stream(world, [&calls](std::string_view) {
        ++calls;
        throw std::runtime_error("broken pipe");
    });
    put(stream, std::string(1'000'000, 'x'));
    put(stream, std::string(1'000'000, 'x'));
    CHECK(calls == 1);
    CHECK_THROWS_WITH(stream.throwIfFailed(), "broken pipe");
    CHECK_THROWS_WITH(stream.flush(), "broken pipe");
    CHECK(calls == 1);
}
