// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/compression.h"

#include <casus/export.h>

#include <memory>
#include <string>
#include <string_view>

namespace casus {

/// Expands bytes on their way to a sink; files that were put one behind the other are one. For one thread.
class CASUS_EXPORT Decompressor
{
public:
    /// Messages call the bytes `name`. Throws std::bad_alloc where there is no memory.
    Decompressor(Compression compression, std::string name, rdf::Sink sink);
    ~Decompressor();
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;

    /// Throws what the sink throws, and Error where the bytes are not compressed so, or damaged.
    void write(std::string_view bytes);
    /// Once and last. Throws Error where the bytes ended too early.
    void finish();

private:
    class Method;
    class Gzip;
    class Zstandard;

    std::string name_;
    rdf::Sink sink_;
    std::unique_ptr<Method> method_; // none for bytes that stay as they are
};

} // namespace casus
