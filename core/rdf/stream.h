// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/world.h"

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <raptor2.h>

namespace casus::rdf {

/// Takes a block of finished output; may throw.
using Sink = std::function<void(std::string_view block)>;

/// A stream of Raptor's that ends in a function of ours. Used by one thread at a time; must not outlive its
/// World.
///
/// Raptor writes byte by byte, so output is gathered into blocks. What the sink throws never passes through
/// Raptor's C code: it is kept, all later output is dropped, and throwIfFailed() throws it.
class Stream
{
public:
    Stream(World& world, Sink sink);
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    raptor_iostream* get() const { return stream_.get(); }

    /// Hands on what is gathered. Throws what the sink throws.
    void flush();
    /// Throws what the sink threw while Raptor was writing.
    void throwIfFailed();

private:
    struct Free
    {
        void operator()(raptor_iostream* stream) const { raptor_free_iostream(stream); }
    };

    static int writeByte(void* self, int byte);
    static int writeBytes(void* self, const void* bytes, std::size_t size, std::size_t count);

    void take(std::string_view bytes) noexcept;
    void passOn() noexcept;

    Sink sink_;
    std::string gathered_;
    std::exception_ptr failure_;
    std::unique_ptr<raptor_iostream, Free> stream_;
};

} // namespace casus::rdf
