// SPDX-License-Identifier: Apache-2.0
#include "pipeline/compression.h"
#include "catch.h"

#include <casus/error.h>

#include <stdexcept>
#include <string>
#include <vector>

#include <zlib.h>
#include <zstd.h>

using namespace casus;

namespace {

std::string compress(Compression compression, const std::vector<std::string>& pieces)
{
    std::string out;
    Compressor compressor(compression, [&out](std::string_view bytes) { out += bytes; });
    for (const std::string& piece : pieces)
        compressor.write(piece);
    compressor.finish();
    return out;
}

std::string expandGzip(std::string bytes, std::size_t size)
{
    std::string out(size + 1, '\0');
    z_stream stream {};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    CHECK(stream.avail_in == 0);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

std::string expandZstandard(const std::string& bytes, std::size_t size)
{
    std::string out(size + 1, '\0');
    const std::size_t expanded = ZSTD_decompress(out.data(), out.size(), bytes.data(), bytes.size());
    REQUIRE_FALSE(ZSTD_isError(expanded));
    out.resize(expanded);
    return out;
}

/// Lines that compress, but not into nothing.
std::string manyLines()
{
    std::string lines;
    for (unsigned number = 1; number < 200'000; ++number)
        lines += std::to_string(number * 2654435761U) + " attacks\n";
    return lines;
}

} // namespace

TEST_CASE("The last ending of a path tells how it is compressed")
{
    CHECK(compressionOf("facts.nq.gz") == Compression::Gzip);
    CHECK(compressionOf("news/facts.jsonl.zst") == Compression::Zstandard);
    CHECK(compressionOf("facts.gz.nq") == Compression::None);
    CHECK(compressionOf("-") == Compression::None);
    CHECK(withoutCompression("a.b/facts.nq.gz") == "a.b/facts.nq");
    CHECK(withoutCompression("facts.nq") == "facts.nq");
}

TEST_CASE("Compressed bytes come back the same, however many and in whatever pieces")
{
    const std::string lines = manyLines();
    const std::vector<std::string> pieces
        = GENERATE_COPY(std::vector<std::string> {}, std::vector<std::string> {""},
            std::vector<std::string> {"a", "", "b\n"}, std::vector<std::string> {lines, "x", lines});
    std::string all;
    for (const std::string& piece : pieces)
        all += piece;
    CHECK(compress(Compression::None, pieces) == all);
    CHECK(expandGzip(compress(Compression::Gzip, pieces), all.size()) == all);
    CHECK(expandZstandard(compress(Compression::Zstandard, pieces), all.size()) == all);
}

TEST_CASE("Compressing makes less of it")
{
    const std::string lines = manyLines();
    CHECK(compress(Compression::Gzip, {lines}).size() < lines.size() / 2);
    CHECK(compress(Compression::Zstandard, {lines}).size() < lines.size() / 2);
}

TEST_CASE("A gzip file tells neither a time nor a system")
{
    CHECK(compress(Compression::Gzip, {"x"}).substr(0, 10)
        == std::string("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\xFF", 10));
}

TEST_CASE("What the sink throws comes out of the compressor")
{
    const Compression compression = GENERATE(Compression::Gzip, Compression::Zstandard);
    Compressor compressor(compression, [](std::string_view) { throw std::runtime_error("no space left"); });
    CHECK_THROWS_WITH(
        [&] {
            compressor.write(manyLines());
            compressor.finish();
        }(),
        "no space left");
}
