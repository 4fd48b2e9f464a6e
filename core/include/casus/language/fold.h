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

/// A word of the program's own as the hash of its folded form, made when the program is built.
class FoldedWord
{
public:
    /// `folded` is in its folded form already: lower-case ASCII without apostrophes.
    consteval FoldedWord(const char* folded) // NOLINT: implicit, so that code reads `token.is("the")`
    {
        for (; *folded != '\0'; ++folded)
            hash_ = (hash_ ^ static_cast<unsigned char>(*folded)) * prime;
    }
    constexpr std::uint64_t hash() const { return hash_; }

    static constexpr std::uint64_t basis = 0xCBF29CE484222325U; ///< of FNV-1a, 64 bit: the hash of no bytes
    static constexpr std::uint64_t prime = 0x100000001B3U;

private:
    std::uint64_t hash_ = basis;
};

/// The hash of a folded form, stable across runs and machines (FNV-1a, 64 bit). Thread-safe.
CASUS_EXPORT std::uint64_t foldedHash(std::string_view utf8);

} // namespace v1
} // namespace casus
