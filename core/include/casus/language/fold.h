// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace casus {
inline namespace v1 {

/// The form in which words are compared: lower case, Latin letters without diacritics, no apostrophes,
/// no full stops after letters. `Kata’ib` gives `kataib`, `U.S.` gives `us`. Thread-safe.
CASUS_EXPORT std::string fold(std::string_view utf8);

/// Whether a word ends with `ending`, which is in small ASCII letters, whatever case the word is in.
/// Thread-safe.
CASUS_EXPORT bool endsWith(std::string_view word, std::string_view ending);

/// A word of the program's own as the hash of its folded form, made when the program is built.
class FoldedWord
{
public:
    /// `folded` is in its folded form already: lower-case ASCII without apostrophes.
    consteval FoldedWord(const char* folded) // NOLINT: implicit, so that code reads `token.is("the")`
    {
        while (*folded != '\0') {
            std::uint64_t eight = 0;
            for (unsigned shift = 0; shift < 64 && *folded != '\0'; shift += 8, ++folded)
                eight |= std::uint64_t {static_cast<unsigned char>(*folded)} << shift;
            hash_ = extend(hash_, eight);
        }
    }
    constexpr std::uint64_t hash() const { return hash_; }

    static constexpr std::uint64_t basis = 0xCBF29CE484222325U; ///< the hash of no bytes
    /// The hash of a form and up to eight more bytes of it, the first one lowest. A bijection for each
    /// `hash`, so that no two words of up to eight bytes share one. The factor is 2^64 divided by the golden
    /// ratio.
    static constexpr std::uint64_t extend(std::uint64_t hash, std::uint64_t eight)
    {
        hash = (hash ^ eight) * 0x9E3779B97F4A7C15U;
        return hash ^ (hash >> 32U);
    }

private:
    std::uint64_t hash_ = basis;
};

/// The hash of a folded form, the same on all machines. It may change between versions of Casus, so nothing
/// that is written rests on it. Thread-safe.
CASUS_EXPORT std::uint64_t foldedHash(std::string_view utf8);

} // namespace v1
} // namespace casus
