// SPDX-License-Identifier: Apache-2.0
#include "rdf/stream.h"

#include <casus/error.h>

#include <utility>

namespace casus::rdf {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;
constexpr std::size_t wholeBytes
    = 32 * 1024; // of what is handed on as it is: copying would cost more than a further call

} // namespace

Stream::Stream(World& world, Sink sink)
    : sink_(std::move(sink))
{
    static constexpr raptor_iostream_handler handler {
        .version = 2,
        .init = nullptr,
        .finish = nullptr,
        .write_byte = &Stream::writeByte,
        .write_bytes = &Stream::writeBytes,
        .write_end = nullptr,
        .read_bytes = nullptr,
        .read_eof = nullptr,
    };
    stream_.reset(raptor_new_iostream_from_handler(world.get(), this, &handler));
    if (!stream_)
        throw Error("cannot open an output stream of Raptor: out of memory");
    gathered_.reserve(blockBytes);
}

void Stream::flush()
{
    passOn();
    throwIfFailed();
}

void Stream::throwIfFailed()
{
    if (failure_)
        std::rethrow_exception(failure_);
}

int Stream::writeByte(void* self, int byte)
{
    const char character = static_cast<char>(byte);
    static_cast<Stream*>(self)->take({&character, 1});
    return 0;
}

int Stream::writeBytes(void* self, const void* bytes, std::size_t size, std::size_t count)
{
    static_cast<Stream*>(self)->take({static_cast<const char*>(bytes), size * count});
    return 0;
}

void Stream::take(std::string_view bytes) noexcept
{
    if (failure_)
        return;
    const bool isWhole = bytes.size() >= wholeBytes;
    if (isWhole || gathered_.size() + bytes.size() > blockBytes)
        passOn();
    try {
        if (!isWhole)
            gathered_.append(bytes);
        else if (!failure_)
            sink_(bytes);
    } catch (...) {
        failure_ = std::current_exception();
    }
}

void Stream::passOn() noexcept
{
    try {
        if (!failure_ && !gathered_.empty())
            sink_(gathered_);
    } catch (...) {
        failure_ = std::current_exception();
    }
    gathered_.clear();
}

} // namespace casus::rdf
