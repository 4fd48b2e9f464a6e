// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/fold.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace casus {

/// ASCII letters and digits that stand together, eight bytes looked at in one go.
struct AsciiWord
{
    std::uint64_t folded = FoldedWord::basis; ///< as foldedHash() has it
    std::uint32_t size = 0; ///< in bytes
    bool hasLower = false; ///< holds a small letter
    bool hasUpper = false; ///< holds a capital
    bool hasLaterUpper = false; ///< holds a capital that is not its first character

    /// The longest one at the beginning of `text`; of size 0 where none begins.
    static AsciiWord at(std::string_view text)
    {
        AsciiWord word;
        word.hasUpper = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
        for (std::uint64_t isFirst = word.hasUpper ? 0x80 : 0;; isFirst = 0) {
            const std::uint64_t bytes = eight(text);
            const std::uint64_t low = bytes & ~highBits;
            const std::uint64_t letters = between(low | spread(0x20), 'a', 'z') & ~bytes;
            const std::uint64_t others = ~(letters | (between(low, '0', '9') & ~bytes)) & highBits;
            // All bits below the first byte that is neither.
            const std::uint64_t inside = others == 0 ? ~std::uint64_t {0} : (others ^ (others - 1)) >> 8U;
            const std::uint64_t small = bytes << 2U; // of letters: the high bit where the letter is small
            const std::uint64_t upper = letters & ~small & inside;
            word.hasLower |= (letters & small & inside) != 0;
            word.hasUpper |= upper != 0;
            word.hasLaterUpper |= upper != isFirst;
            if (inside != 0)
                word.folded = FoldedWord::extend(word.folded, (bytes | (upper >> 2U)) & inside);
            if (others != 0) {
                word.size += static_cast<std::uint32_t>(std::countr_zero(others)) / 8;
                return word;
            }
            word.size += 8;
            text.remove_prefix(8);
        }
    }

private:
    static constexpr std::uint64_t spread(unsigned char byte) { return byte * 0x0101010101010101U; }
    static constexpr std::uint64_t highBits = 0x8080808080808080U;

    /// The high bit of each byte from `first` to `last`. Requires bytes below 0x80.
    static constexpr std::uint64_t between(std::uint64_t bytes, unsigned char first, unsigned char last)
    {
        return (bytes + spread(static_cast<unsigned char>(0x80 - first)))
            & ~(bytes + spread(static_cast<unsigned char>(0x7F - last))) & highBits;
    }

    /// The first eight bytes of `text`, the first one lowest; zeros behind its end.
    static std::uint64_t eight(std::string_view text)
    {
        std::uint64_t bytes = 0;
        if (std::endian::native == std::endian::little && text.size() >= 8)
            std::memcpy(&bytes, text.data(), 8);
        else
            for (std::size_t i = 0; i < 8 && i < text.size(); ++i)
                bytes |= std::uint64_t {static_cast<unsigned char>(text[i])} << (8 * i);
        return bytes;
    }
};

} // namespace casus
