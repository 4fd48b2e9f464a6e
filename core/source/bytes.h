// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace casus {

/// The bytes of an input, which can be put back after a look at them. For one thread.
class CASUS_EXPORT Bytes
{
public:
    /// What next() gives at the end of the input.
    static constexpr int none = -1;

    /// `stream` must outlive the bytes.
    explicit Bytes(std::istream& stream)
        : stream_(&stream)
    {
    }

    /// The next byte, or `none`.
    int next()
    {
        const int byte
            = position_ < again_.size() ? static_cast<unsigned char>(again_[position_++]) : fetch();
        line_ += byte == '\n';
        return byte;
    }
    /// Appends bytes to `bytes`, which then has `most` unless the input ends before.
    void read(std::string& bytes, std::size_t most);
    /// Appends the rest of a line to `line`, without its end, which is read too; of a line that is longer,
    /// `most` bytes and one that tells so.
    void readLine(std::string& line, std::size_t most);
    /// Has bytes that next() gave read again, before all others.
    void putBack(std::string_view bytes);
    /// The number of the line that the next byte is in.
    std::size_t line() const { return line_; }

private:
    /// An end stays one, also where it was an interrupted read and the stream has more to give.
    int fetch()
    {
        const int byte = isOver_ ? none : stream_->rdbuf()->sbumpc();
        isOver_ = byte == none;
        return byte;
    }

    std::istream* stream_;
    bool isOver_ = false;
    std::string again_; ///< was put back; read up to `position_`
    std::size_t position_ = 0;
    std::size_t line_ = 1;
};

/// Whether a byte, which may be Bytes::none, is white space in JSON.
inline bool isBlank(int byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace casus
