// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace casus {
inline namespace v1 {

/// A half-open range `[begin, end)`: of bytes, code points or tokens, as its user says.
struct Span
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(std::uint32_t position) const { return begin <= position && position < end; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    friend bool operator==(Span, Span) = default;
};

} // namespace v1
} // namespace casus
