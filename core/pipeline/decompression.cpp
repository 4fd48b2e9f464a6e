// SPDX-License-Identifier: Apache-2.0
#include "pipeline/decompression.h"

#include <casus/error.h>

#include <zlib.h>
#include <zstd.h>

#include <new>
#include <string>
#include <utility>
#include <vector>

namespace casus {

class Decompressor::Method
{
public:
    virtual ~Method() = default;
    /// Whether the bytes can be expanded.
    virtual bool take(std::string_view bytes, const rdf::Sink& sink) = 0;
    /// Whether no file is begun and not ended.
    virtual bool isWhole() const = 0;
};

class Decompressor::Gzip : public Decompressor::Method
{
public:
    Gzip()
    {
        constexpr int gzipWindow = 15 + 16;
        if (inflateInit2(&stream_, gzipWindow) != Z_OK)
            throw std::bad_alloc();
    }
    ~Gzip() override { inflateEnd(&stream_); }

    bool take(std::string_view bytes, const rdf::Sink& sink) override
    {
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        stream_.avail_in = static_cast<uInt>(bytes.size());
        do {
            if (isWhole_ && stream_.avail_in == 0)
                return true;
            stream_.next_out = reinterpret_cast<Bytef*>(room_.data());
            stream_.avail_out = static_cast<uInt>(room_.size());
            const int state = inflate(&stream_, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return false;
            isWhole_ = state == Z_STREAM_END;
            sink({room_.data(), room_.size() - stream_.avail_out});
            if (isWhole_)
                inflateReset(&stream_);
        } while (stream_.avail_in > 0 || stream_.avail_out == 0);
        return true;
    }
    bool isWhole() const override { return isWhole_; }

private:
    z_stream stream_ {};
    bool isWhole_ = true;
    std::vector<char> room_ = std::vector<char>(256U << 10U);
};

class Decompressor::Zstandard : public Decompressor::Method
{
public:
    bool take(std::string_view bytes, const rdf::Sink& sink) override
    {
        ZSTD_inBuffer in {bytes.data(), bytes.size(), 0};
        bool isFull = false;
        while (in.pos < in.size || isFull) {
            ZSTD_outBuffer out {room_.data(), room_.size(), 0};
            const std::size_t left = ZSTD_decompressStream(context_.get(), &out, &in);
            if (ZSTD_isError(left))
                return false;
            isWhole_ = left == 0;
            isFull = out.pos == out.size && !isWhole_;
            sink({room_.data(), out.pos});
        }
        return true;
    }
    bool isWhole() const override { return isWhole_; }

private:
    struct Free
    {
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };

    static ZSTD_DCtx* begin()
    {
        ZSTD_DCtx* context = ZSTD_createDCtx();
        if (!context)
            throw std::bad_alloc();
        return context;
    }

    std::unique_ptr<ZSTD_DCtx, Free> context_ {begin()};
    bool isWhole_ = true;
    std::vector<char> room_ = std::vector<char>(ZSTD_DStreamOutSize());
};

Decompressor::Decompressor(Compression compression, std::string name, rdf::Sink sink)
    : name_(std::move(name))
    , sink_(std::move(sink))
{
    if (compression == Compression::Gzip)
        method_ = std::make_unique<Gzip>();
    else if (compression == Compression::Zstandard)
        method_ = std::make_unique<Zstandard>();
}

Decompressor::~Decompressor() = default;

void Decompressor::write(std::string_view bytes)
{
    constexpr std::size_t most = 1U << 30U; // zlib counts in 32 bits
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, most);
        bytes.remove_prefix(piece.size());
        if (!method_)
            sink_(piece);
        else if (!method_->take(piece, sink_))
            throw Error("cannot read " + name_ + ": it is damaged, or not compressed as its ending says");
    }
}

void Decompressor::finish()
{
    if (method_ && !method_->isWhole())
        throw Error("cannot read " + name_ + ": it ends too early; was it copied as a whole?");
}

} // namespace casus
