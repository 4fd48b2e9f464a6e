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

void Bytes::putBack(std::string_view bytes)
{
    line_ -= static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    again_.replace(0, position_, bytes);
    position_ = 0;
}

} // namespace casus
