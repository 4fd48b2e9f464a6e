// SPDX-License-Identifier: Apache-2.0
#include "pipeline/decompression.h"

#include "catch.h"

using namespace casus;
using Catch::Matchers::Contains;

namespace {

std::string compressed(Compression compression, std::string_view text)
{
    std::string bytes;
    Compressor compressor(compression, [&](std::string_view block) { bytes += block; });
    compressor.write(text);
    compressor.finish();
    return bytes;
}

/// The text, decompressed from blocks of `size` bytes.
std::string decompressed(Compression compression, std::string_view bytes, std::size_t size)
{
    std::string text;
    Decompressor decompressor(compression, "file", [&](std::string_view block) { text += block; });
    for (; !bytes.empty(); bytes.remove_prefix(std::min(size, bytes.size())))
        decompressor.write(bytes.substr(0, size));
    decompressor.finish();
    return text;
}

std::string longText()
{
    std::string text;
    for (int line = 0; line < 50'000; ++line)
        text += std::to_string(line) + '\n';
    return text;
}

} // namespace

TEST_CASE("What is compressed is decompressed, in blocks of any size")
{
    const std::string text = longText();
    for (const Compression compression : {Compression::None, Compression::Gzip, Compression::Zstandard})
        for (const std::size_t size : {1U, 1000U, 1U << 20U})
            CHECK(decompressed(compression, compressed(compression, text), size) == text);
}

TEST_CASE("Pieces that were compressed apart are one text")
{
    for (const Compression compression : {Compression::Gzip, Compression::Zstandard})
        for (const std::size_t size : {1U, 1000U})
            CHECK(decompressed(compression, compressed(compression, "a") + compressed(compression, "b"), size)
                == "ab");
}

TEST_CASE("What is cut off or damaged is an error")
{
    for (const Compression compression : {Compression::Gzip, Compression::Zstandard}) {
        const std::string bytes = compressed(compression, longText());
        CHECK_THROWS_WITH(decompressed(compression, bytes.substr(0, bytes.size() / 2), 1000),
            Contains("it ends too early"));
        CHECK_THROWS_WITH(decompressed(compression, "no " + bytes, 1000), Contains("it is damaged"));
    }
}
