// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/stream.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace casus {

/// How a file is compressed.
enum class Compression : unsigned char { None, Gzip, Zstandard };

/// What the last ending of a path asks for: `.gz`, `.zst`.
Compression compressionOf(const std::filesystem::path& path);

/// The path without the ending that compressionOf() goes by: `facts.nq` for `facts.nq.gz`.
std::filesystem::path withoutCompression(const std::filesystem::path& path);

/// Compresses bytes on their way to a sink, without a time stamp and with one thread, so that the same pieces
/// give the same bytes. For one thread.
class Compressor
{
public:
    /// Throws std::bad_alloc where there is no memory.
    Compressor(Compression compression, rdf::Sink sink);
    ~Compressor();
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;

    /// Throws what the sink throws, and Error where the bytes cannot be compressed.
    void write(std::string_view bytes);
    /// Hands on all that is left, once and last. Throws as write() does.
    void finish();

private:
    class Method;
    class Gzip;
    class Zstandard;

    rdf::Sink sink_;
    std::unique_ptr<Method> method_; // none for bytes that stay as they are
};

} // namespace casus
