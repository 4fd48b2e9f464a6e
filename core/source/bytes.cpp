// SPDX-License-Identifier: Apache-2.0
#include "source/bytes.h"

#include <algorithm>

namespace casus {

void Bytes::read(std::string& bytes, std::size_t most)
{
    char block[1U << 16U];
    while (bytes.size() < most) {
        const std::size_t wanted = std::min(most - bytes.size(), sizeof block);
        std::size_t size = again_.copy(block, wanted, position_);
        position_ += size;
        if (size == 0 && !isOver_) {
            size = static_cast<std::size_t>(
                stream_->rdbuf()->sgetn(block, static_cast<std::streamsize>(wanted)));
            isOver_ = size < wanted;
        }
        if (size == 0)
            return;
        line_ += static_cast<std::size_t>(std::count(block, block + size, '\n'));
        bytes.append(block, size);
    }
}

void Bytes::readLine(std::string& line, std::size_t most)
{
    const auto add = [&](std::string_view bytes) {
        line.append(bytes.substr(0, most + 1 - std::min(line.size(), most + 1)));
    };
    while (position_ < again_.size()) {
        const int byte = next();
        if (byte == '\n')
            return;
        const char character = static_cast<char>(byte);
        add({&character, 1});
    }
    char block[1U << 16U];
    while (!isOver_) {
        stream_->getline(block, sizeof block);
        const auto size = static_cast<std::size_t>(stream_->gcount());
        isOver_ = stream_->eof();
        const bool isEnd = stream_->good(); // which is counted, but not in the block
        add({block, isEnd ? size - 1 : size});
        line_ += isEnd;
        if (isEnd)
            return;
        if (!isOver_)
            stream_->clear(); // the block is full
    }
}

void Bytes::putBack(std::string_view bytes)
{
    line_ -= static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    again_.replace(0, position_, bytes);
    position_ = 0;
}

} // namespace casus
