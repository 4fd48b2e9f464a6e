// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace casus {

/// Follows JSON byte by byte, just as far as it takes to know what is open. For one thread.
class Nesting
{
public:
    void read(int byte)
    {
        if (isString_) {
            // No string goes over lines: ending a wrong one there keeps its fault in its line.
            isString_ = (byte != '"' || isEscaped_) && byte != '\n';
            isEscaped_ = byte == '\\' && !isEscaped_;
        } else if (byte == '"') {
            isString_ = true;
        } else if (byte == '{' || byte == '[') {
            ++depth_;
        } else if ((byte == '}' || byte == ']') && depth_ > 0) {
            --depth_;
        }
    }
    /// Whether a string has begun and not ended.
    bool isInString() const { return isString_; }
    /// Whether a string, an object or an array has begun and not ended.
    bool isOpen() const { return isString_ || depth_ > 0; }

private:
    bool isString_ = false;
    bool isEscaped_ = false;
    std::size_t depth_ = 0;
};

} // namespace casus
