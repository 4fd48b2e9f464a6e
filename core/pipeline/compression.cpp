// SPDX-License-Identifier: Apache-2.0
#include "pipeline/compression.h"

#include <casus/error.h>

#include <zlib.h>
#include <zstd.h>

#include <new>
#include <string>
#include <utility>
#include <vector>

namespace casus {

Compression compressionOf(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    return ending == ".gz" ? Compression::Gzip
        : ending == ".zst" ? Compression::Zstandard
                           : Compression::None;
}

std::filesystem::path withoutCompression(const std::filesystem::path& path)
{
    return compressionOf(path) == Compression::None ? path : path.parent_path() / path.stem();
}

class Compressor::Method
{
public:
    virtual ~Method() = default;
    /// Takes bytes and hands on what comes out; all of it where the `bytes` are the last ones.
    virtual void take(std::string_view bytes, bool isLast, const rdf::Sink& sink) = 0;
};

class Compressor::Gzip : public Compressor::Method
{
public:
    Gzip()
    {
        constexpr int gzipWindow = 15 + 16;
        constexpr int usualMemory = 8;
        if (deflateInit2(
                &stream_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, usualMemory, Z_DEFAULT_STRATEGY)
            != Z_OK)
            throw std::bad_alloc();
        // No time, no name, and 255 for a system that is not told.
        header_.os = 255;
        deflateSetHeader(&stream_, &header_);
    }
    ~Gzip() override { deflateEnd(&stream_); }

    void take(std::string_view bytes, bool isLast, const rdf::Sink& sink) override
    {
        constexpr std::size_t most = 1U << 30U; // zlib counts in 32 bits
        do {
            const std::string_view piece = bytes.substr(0, most);
            bytes.remove_prefix(piece.size());
            compress(piece, isLast && bytes.empty() ? Z_FINISH : Z_NO_FLUSH, sink);
        } while (!bytes.empty());
    }

private:
    void compress(std::string_view piece, int flush, const rdf::Sink& sink)
    {
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
        stream_.avail_in = static_cast<uInt>(piece.size());
        do {
            stream_.next_out = reinterpret_cast<Bytef*>(room_.data());
            stream_.avail_out = static_cast<uInt>(room_.size());
            deflate(&stream_, flush);
            sink({room_.data(), room_.size() - stream_.avail_out});
        } while (stream_.avail_out == 0);
    }

    z_stream stream_ {};
    gz_header header_ {};
    std::vector<char> room_ = std::vector<char>(64U << 10U);
};

class Compressor::Zstandard : public Compressor::Method
{
public:
    void take(std::string_view bytes, bool isLast, const rdf::Sink& sink) override
    {
        ZSTD_inBuffer in {bytes.data(), bytes.size(), 0};
        bool isDone = false;
        while (!isDone) {
            ZSTD_outBuffer out {room_.data(), room_.size(), 0};
            const std::size_t left
                = ZSTD_compressStream2(context_.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left))
                throw Error(std::string("cannot compress the output: ") + ZSTD_getErrorName(left));
            sink({room_.data(), out.pos});
            isDone = isLast ? left == 0 : in.pos == in.size;
        }
    }

private:
    struct Free
    {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    };

    static ZSTD_CCtx* begin()
    {
        ZSTD_CCtx* context = ZSTD_createCCtx();
        if (!context)
            throw std::bad_alloc();
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
        return context;
    }

    std::unique_ptr<ZSTD_CCtx, Free> context_ {begin()};
    std::vector<char> room_ = std::vector<char>(ZSTD_CStreamOutSize());
};

Compressor::Compressor(Compression compression, rdf::Sink sink)
    : sink_(std::move(sink))
{
    if (compression == Compression::Gzip)
        method_ = std::make_unique<Gzip>();
    else if (compression == Compression::Zstandard)
        method_ = std::make_unique<Zstandard>();
}

Compressor::~Compressor() = default;

void Compressor::write(std::string_view bytes)
{
    if (method_)
        method_->take(bytes, false, sink_);
    else
        sink_(bytes);
}

void Compressor::finish()
{
    if (method_)
        method_->take({}, true, sink_);
}

} // namespace casus
