// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace casus {

/// An open-addressing table from 64-bit hashes to small values; the key 0 is not allowed.
///
/// Lookups cost one cache miss as a rule: the table is at most half full. Filled once, then read
/// concurrently.
template <typename Value>
class HashTable
{
public:
    /// The value under `key`, or null.
    const Value* find(std::uint64_t key) const
    {
        for (std::size_t slot = key & mask_;; slot = (slot + 1) & mask_) {
            if (slots_[slot].first == key)
                return &slots_[slot].second;
            if (slots_[slot].first == 0)
                return nullptr;
        }
    }

    /// The value under `key`, made if there is none. The reference is valid until the next call.
    Value& operator[](std::uint64_t key)
    {
        if (2 * (size_ + 1) > slots_.size())
            grow();
        std::size_t slot = key & mask_;
        while (slots_[slot].first != 0 && slots_[slot].first != key)
            slot = (slot + 1) & mask_;
        if (slots_[slot].first == 0) {
            slots_[slot].first = key;
            ++size_;
        }
        return slots_[slot].second;
    }

    std::size_t size() const { return size_; }

private:
    void grow()
    {
        std::vector<std::pair<std::uint64_t, Value>> old(2 * slots_.size());
        old.swap(slots_);
        mask_ = slots_.size() - 1;
        size_ = 0;
        for (auto& [key, value] : old)
            if (key != 0)
                (*this)[key] = std::move(value);
    }

    std::vector<std::pair<std::uint64_t, Value>> slots_ = std::vector<std::pair<std::uint64_t, Value>>(16);
    std::size_t mask_ = 15;
    std::size_t size_ = 0;
};

} // namespace casus
